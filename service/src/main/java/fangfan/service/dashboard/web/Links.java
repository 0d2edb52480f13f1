package fangfan.service.dashboard.web;

import fangfan.service.dashboard.DashboardDocument;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.web.util.UriComponentsBuilder;

/** Where the decisions are found that a figure counts. */
final class Links {

    private final DashboardDocument figures;

    Links(DashboardDocument figures) {
        this.figures = figures;
    }

    /** @param filter of the search, besides days and round */
    String of(String filter, String value) {
        return search(figures.from(), figures.to())
                .queryParam(filter, value)
                .encode()
                .toUriString();
    }

    String ofDay(LocalDate day) {
        return search(day, day).encode().toUriString();
    }

    private UriComponentsBuilder search(LocalDate from, LocalDate to) {
        return UriComponentsBuilder.fromPath("/decisions")
                .queryParam("from", from)
                .queryParam("to", to)
                .queryParamIfPresent("round", Optional.ofNullable(figures.round()));
    }
}
