package fangfan.service.dashboard;

import fangfan.decision.Outcome;
import fangfan.service.access.AreaPrefix;
import fangfan.service.page.FactWords;
import fangfan.service.page.Words;
import fangfan.service.ruleset.Times;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Words figures in one language. */
final class DashboardWords {

    private final FactWords words;
    private final Words pages;

    DashboardWords(Words pages) {
        this.pages = pages;
        this.words = new FactWords(pages);
    }

    DashboardDocument of(Figures figures, DashboardDocument.Seal seal, Selection selected, AreaPrefix area) {
        List<DashboardDocument.ByOutcome> outcomes = outcomes(figures.byTown());
        return new DashboardDocument(
                area.digits(),
                selected.round().orElse(null),
                selected.from(),
                selected.to(),
                Times.offset(figures.countedAt()),
                outcomes.stream()
                        .mapToInt(DashboardDocument.ByOutcome::decisions)
                        .sum(),
                Math.toIntExact(figures.households()),
                Math.toIntExact(figures.waiting()),
                days(figures.byDay(), selected),
                outcomes,
                figures.byRule().stream().map(this::rule).toList(),
                towns(figures.byTown()),
                figures.missing().stream().map(this::fact).toList(),
                figures.unset().stream().map(this::parameter).toList(),
                figures.failures().stream().map(this::failure).toList(),
                seal);
    }

    private static List<DashboardDocument.Day> days(List<Figures.Day> counted, Selection selected) {
        Map<LocalDate, Long> decisions =
                counted.stream().collect(Collectors.toMap(Figures.Day::day, Figures.Day::decisions));
        return selected.from()
                .datesUntil(selected.to().plusDays(1))
                .map(day -> new DashboardDocument.Day(day, Math.toIntExact(decisions.getOrDefault(day, 0L))))
                .toList();
    }

    private List<DashboardDocument.ByOutcome> outcomes(List<Figures.Town> towns) {
        return Arrays.stream(Outcome.values())
                .map(outcome -> new DashboardDocument.ByOutcome(
                        outcome.name(), words.wording().get("outcome." + outcome), of(outcome, towns)))
                .toList();
    }

    /** The town of most decisions first. */
    private static List<DashboardDocument.Town> towns(List<Figures.Town> counted) {
        return counted.stream()
                .collect(Collectors.groupingBy(Figures.Town::code, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(town -> town(town.getKey(), town.getValue()))
                .sorted(Comparator.comparingInt(DashboardDocument.Town::decisions)
                        .reversed())
                .toList();
    }

    private static DashboardDocument.Town town(String code, List<Figures.Town> counted) {
        return new DashboardDocument.Town(
                code,
                Towns.name(code).orElse(null),
                Math.toIntExact(
                        counted.stream().mapToLong(Figures.Town::decisions).sum()),
                of(Outcome.MATCHED, counted),
                of(Outcome.NOT_KNOWN, counted),
                of(Outcome.NOT_CONFIGURED, counted),
                of(Outcome.NOT_MATCHED, counted));
    }

    private static int of(Outcome outcome, List<Figures.Town> counted) {
        return Math.toIntExact(counted.stream()
                .filter(town -> town.outcome() == outcome)
                .mapToLong(Figures.Town::decisions)
                .sum());
    }

    private DashboardDocument.Rule rule(Figures.Rule rule) {
        return new DashboardDocument.Rule(
                rule.ruleId(),
                words.rule(rule.ruleId()),
                rule.kind(),
                words.wording().find("kind." + rule.kind()).orElse(rule.kind()),
                Math.toIntExact(rule.decisions()));
    }

    /** A fact of some member, whoever it is, is told from one of the household. */
    private DashboardDocument.Fact fact(Figures.Wanted fact) {
        String label = words.label(fact.key());
        boolean ofMember = fact.key().startsWith("members[].") || fact.key().startsWith("member.");
        return new DashboardDocument.Fact(
                fact.key(),
                ofMember ? pages.of("dashboard.ofMember", label) : label,
                Math.toIntExact(fact.households()));
    }

    private DashboardDocument.Parameter parameter(Figures.Wanted parameter) {
        return new DashboardDocument.Parameter(
                parameter.key(), words.parameter(parameter.key()), Math.toIntExact(parameter.households()));
    }

    private DashboardDocument.Failure failure(Figures.Failed failure) {
        return new DashboardDocument.Failure(
                failure.ruleId(),
                words.rule(failure.ruleId()),
                failure.code(),
                words.wording().find("failure." + failure.code()).orElse(failure.code()),
                Math.toIntExact(failure.decisions()),
                failure.latest().stream().map(UUID::toString).toList());
    }
}
