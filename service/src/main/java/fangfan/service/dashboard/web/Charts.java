package fangfan.service.dashboard.web;

import fangfan.service.dashboard.DashboardDocument;
import fangfan.service.page.Words;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Figures as tables that can be drawn. */
final class Charts {

    private static final int ALL = 1_000;
    private static final int MOST_FACTS = 15;

    private static final Map<String, String> TONES =
            Map.of("MATCHED", "t", "NOT_KNOWN", "u", "NOT_CONFIGURED", "p", "NOT_MATCHED", "f");

    private final DashboardDocument figures;
    private final Words words;
    private final Links links;

    Charts(DashboardDocument figures, Words words) {
        this.figures = figures;
        this.words = words;
        this.links = new Links(figures);
    }

    Chart days() {
        return chart(
                "columns",
                "day",
                figures.byDay().stream()
                        .map(day -> row("", day.day().toString(), links.ofDay(day.day()), "", day.decisions())));
    }

    Chart outcomes() {
        return chart(
                "bars",
                "outcome",
                figures.byOutcome().stream()
                        .map(one -> row(
                                "",
                                one.label(),
                                links.of("outcome", one.outcome()),
                                TONES.getOrDefault(one.outcome(), ""),
                                one.decisions())));
    }

    Chart rules() {
        List<String> heads =
                List.of(words.of("dashboard.rule"), words.of("dashboard.decisions"), words.of("dashboard.kind"));
        return new Chart(
                "bars",
                ALL,
                heads,
                figures.byRule().stream()
                        .map(rule -> new Chart.Row(
                                rule.ruleId(),
                                rule.name(),
                                links.of("ruleId", rule.ruleId()),
                                "",
                                rule.decisions(),
                                List.of(words.number(rule.decisions()), rule.kindLabel())))
                        .toList());
    }

    /** With the outcomes in columns of their own. */
    Chart towns() {
        List<String> heads = Stream.concat(
                        heads("town", "decisions").stream(),
                        figures.byOutcome().stream().map(DashboardDocument.ByOutcome::label))
                .toList();
        return new Chart(
                "bars", ALL, heads, figures.byTown().stream().map(this::town).toList());
    }

    private Chart.Row town(DashboardDocument.Town town) {
        return new Chart.Row(
                town.name() == null ? "" : town.code(),
                town.name() == null ? town.code() : town.name(),
                links.of("area", town.code()),
                "",
                town.decisions(),
                IntStream.of(town.decisions(), town.matched(), town.notKnown(), town.notConfigured(), town.notMatched())
                        .mapToObj(words::number)
                        .toList());
    }

    Chart missing() {
        return new Chart(
                "bars",
                MOST_FACTS,
                heads("fact", "households"),
                figures.missingFacts().stream()
                        .map(fact -> new Chart.Row(
                                "",
                                fact.label(),
                                null,
                                "u",
                                fact.households(),
                                List.of(words.number(fact.households()))))
                        .toList());
    }

    private Chart chart(String shape, String name, Stream<Chart.Row> rows) {
        return new Chart(shape, ALL, heads(name, "decisions"), rows.toList());
    }

    private List<String> heads(String name, String counted) {
        return List.of(words.of("dashboard." + name), words.of("dashboard." + counted));
    }

    private Chart.Row row(String code, String name, String link, String tone, int decisions) {
        return new Chart.Row(code, name, link, tone, decisions, List.of(words.number(decisions)));
    }
}
