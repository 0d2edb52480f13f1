package fangfan.service.ruleset.page;

import fangfan.service.access.Caller;
import fangfan.service.access.Role;
import fangfan.service.page.Words;
import fangfan.service.ruleset.Periods;
import fangfan.service.ruleset.Publication;
import fangfan.service.ruleset.Publications;
import fangfan.service.ruleset.Times;
import fangfan.service.ruleset.Version;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The versions on a line of time, the newest first. */
@Component
final class VersionLines {

    private final Publications publications;
    private final Clock clock;

    VersionLines(Publications publications, Clock clock) {
        this.publications = publications;
        this.clock = clock;
    }

    List<TablesView.Version> of(Optional<Caller> reader, Words words) {
        Instant now = clock.instant();
        List<Publication> log = publications.all();
        List<Periods.Period> periods = Periods.of(log);
        Publication last = log.get(log.size() - 1);
        List<TablesView.Version> lines = new ArrayList<>();
        for (Version version : publications.versions()) {
            lines.add(line(version, periods, last, now, reader, words));
        }
        Collections.reverse(lines);
        return List.copyOf(lines);
    }

    private static TablesView.Version line(
            Version version,
            List<Periods.Period> periods,
            Publication last,
            Instant now,
            Optional<Caller> reader,
            Words words) {
        int number = version.id().version();
        List<Periods.Period> own =
                periods.stream().filter(period -> period.version() == number).toList();
        boolean mayApprove = reader.filter(caller -> caller.role() == Role.APPROVER
                        && !caller.id().equals(version.author().id()))
                .isPresent();
        return new TablesView.Version(
                number,
                state(number, periods, own, now),
                own.stream().map(period -> words(period, words)).toList(),
                version.reason(),
                version.approval()
                        .map(approval -> words.of(
                                "tables.by",
                                version.author().name(),
                                approval.by().name()))
                        .orElse(version.author().name()),
                version.id().sha256(),
                mayApprove && last.version() == number && last.before().isPresent(),
                mayApprove && last.version() != number);
    }

    private static String state(int number, List<Periods.Period> all, List<Periods.Period> own, Instant now) {
        if (Periods.at(now, all).filter(inForce -> inForce == number).isPresent()) {
            return "now";
        }
        return own.stream().anyMatch(period -> period.from().isAfter(now)) ? "next" : "";
    }

    private static String words(Periods.Period period, Words words) {
        String from = Times.minute(period.from());
        return period.to()
                .map(to -> words.of("tables.period", from, Times.minute(to)))
                .orElseGet(() -> words.of("tables.from", from));
    }
}
