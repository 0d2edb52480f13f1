package fangfan.service.dashboard.web;

import fangfan.service.dashboard.DashboardDocument;
import fangfan.service.page.RoundName;
import fangfan.service.page.Words;
import fangfan.service.ruleset.Times;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Figures as the page tells them.
 *
 * @param period days, round and area
 * @param parameters that staff have not set, each with the households that wait; absent for none
 */
record DashboardPage(
        String heading,
        String period,
        String counted,
        List<Figure> figures,
        boolean empty,
        Chart missing,
        @Nullable String parameters,
        Chart outcomes,
        Chart days,
        Chart rules,
        Chart towns,
        List<FailureLine> failures,
        SealNote seal) {

    record Figure(String name, String number, String unit) {}

    static DashboardPage of(DashboardDocument figures, Words words) {
        Charts charts = new Charts(figures, words);
        return new DashboardPage(
                heading(figures, words),
                period(figures, words),
                words.of("dashboard.counted", Times.minute(figures.countedAt().toInstant())),
                numbers(figures, words),
                figures.decisions() == 0,
                charts.missing(),
                parameters(figures, words),
                charts.outcomes(),
                charts.days(),
                charts.rules(),
                charts.towns(),
                figures.failures().stream()
                        .map(failure -> FailureLine.of(failure, words))
                        .toList(),
                SealNote.of(figures.seal(), words));
    }

    private static String heading(DashboardDocument figures, Words words) {
        return figures.decisions() == 0
                ? words.of("dashboard.heading.none")
                : words.of(
                        "dashboard.heading",
                        words.number(figures.decisions()),
                        words.number(figures.households()),
                        words.number(figures.waiting()));
    }

    private static String period(DashboardDocument figures, Words words) {
        return words.of(
                "dashboard.period",
                figures.from(),
                figures.to(),
                figures.round() == null ? words.of("dashboard.allRounds") : new RoundName(words).of(figures.round()),
                figures.areaPrefix().isEmpty()
                        ? words.of("dashboard.everywhere")
                        : words.of("dashboard.area", figures.areaPrefix()));
    }

    private static List<Figure> numbers(DashboardDocument figures, Words words) {
        int failed = figures.failures().stream()
                .mapToInt(DashboardDocument.Failure::decisions)
                .sum();
        return List.of(
                figure("decisions", figures.decisions(), words),
                figure("households", figures.households(), words),
                figure("waiting", figures.waiting(), words),
                figure("failed", failed, words),
                figure("unsealed", figures.seal().waiting(), words));
    }

    private static Figure figure(String what, int number, Words words) {
        return new Figure(
                words.of("dashboard.figure." + what), words.number(number), words.of("dashboard.unit." + what));
    }

    private static @Nullable String parameters(DashboardDocument figures, Words words) {
        if (figures.unsetParameters().isEmpty()) {
            return null;
        }
        return words.of(
                "dashboard.unset",
                words.list(figures.unsetParameters().stream()
                        .map(unset -> words.of("dashboard.unset.one", unset.label(), words.number(unset.households())))
                        .toList()));
    }
}
