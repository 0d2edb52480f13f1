package fangfan.service.ruleset;

import fangfan.decision.FileDiagnostic;
import fangfan.decision.GateReport;
import fangfan.decision.RulesetSource;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * What the gate said of workbooks, in both languages.
 *
 * @param rules of the tables that were checked
 * @param passed cases that pass, of all {@code cases}
 * @param tried small changes to the tables, of which some case notices {@code noticed}
 * @param untried changes beyond the budget
 * @param survivors the first changes that no case notices
 */
public record CheckReport(
        List<FileDiagnostic> diagnostics,
        int rules,
        long passed,
        long cases,
        long tried,
        long noticed,
        long untried,
        List<FileDiagnostic> survivors) {

    private static final int MOST_SURVIVORS = 100;

    public CheckReport {
        diagnostics = List.copyOf(diagnostics);
        survivors = List.copyOf(survivors);
    }

    static CheckReport of(GateReport report) {
        return new CheckReport(
                report.diagnostics(),
                report.rules(),
                report.sum(cases -> cases.run().passed()),
                report.sum(cases -> cases.run().cases().size()),
                report.sum(cases -> cases.mutation().tried()),
                report.sum(cases -> cases.mutation().killed()),
                report.sum(cases -> cases.mutation().untried()),
                report.cases().byTable().entrySet().stream()
                        .flatMap(table -> table.getValue().mutation().survivors().stream()
                                .map(survivor -> new FileDiagnostic(
                                        table.getKey() + RulesetSource.TABLE_SUFFIX, survivor.diagnostic())))
                        .limit(MOST_SURVIVORS)
                        .toList());
    }

    /** With something more that is wrong. */
    CheckReport with(List<FileDiagnostic> more) {
        return new CheckReport(
                Stream.concat(diagnostics.stream(), more.stream()).toList(),
                rules,
                passed,
                cases,
                tried,
                noticed,
                untried,
                survivors);
    }

    public long errors() {
        return diagnostics.stream().filter(FileDiagnostic::isError).count();
    }

    /** Whole percent of the tried changes that some case notices; empty when none was tried. */
    public OptionalInt score() {
        return tried == 0 ? OptionalInt.empty() : OptionalInt.of(Math.toIntExact(100 * noticed / tried));
    }
}
