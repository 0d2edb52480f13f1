package fangfan.decision;

import fangfan.table.DecisionTable;
import fangfan.table.Row;
import fangfan.table.check.CaseReport;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;

/**
 * What the gate says of workbooks.
 *
 * @param diagnostics workbook by workbook
 * @param source the ruleset with the workbooks in it
 * @param tables those that were checked: the ones asked for, or all of them when the parameters are; the unreadable are
 *     missing
 * @param cases of the tables that got as far as that
 * @param fault of ours, for the log
 */
public record GateReport(
        List<FileDiagnostic> diagnostics,
        RulesetSource source,
        List<DecisionTable> tables,
        CaseReports cases,
        Optional<RuntimeException> fault) {

    public GateReport {
        diagnostics = List.copyOf(diagnostics);
        tables = List.copyOf(tables);
    }

    /** Whether there is no error; warnings are for people to weigh. */
    public boolean accepted() {
        return diagnostics.stream().noneMatch(FileDiagnostic::isError);
    }

    /** How many rules the checked tables have. */
    public int rules() {
        return tables.stream().mapToInt(GateReport::rules).sum();
    }

    public static int rules(DecisionTable table) {
        return (int) table.rows().stream().map(Row::rule).distinct().count();
    }

    /** Absent when the table did not get as far as its cases. */
    public Optional<CaseReport> cases(DecisionTable table) {
        return Optional.ofNullable(cases.byTable().get(table.id()));
    }

    /** A sum over the tables that got as far as their cases. */
    public long sum(ToLongFunction<CaseReport> count) {
        return cases.byTable().values().stream().mapToLong(count).sum();
    }
}
