package fangfan.decision;

import fangfan.table.DecisionTable;
import fangfan.table.Diagnostic;
import fangfan.table.check.CaseReport;
import fangfan.table.check.Mutant;
import fangfan.table.check.Terms;
import fangfan.table.workbook.Reading;
import fangfan.table.workbook.WorkbookReader;
import fangfan.vocabulary.Text;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What the cases of each table are worth.
 *
 * @param byTable by the table's id
 * @param diagnostics that cases could not be run, and all those of the tables
 */
public record CaseReports(Map<String, CaseReport> byTable, List<Diagnostic> diagnostics) {

    /**
     * Runs the cases of every table.
     *
     * @param source without an error
     * @param tables those of its tables that are wanted
     * @param provedSame whether a mutant is known to match the same households as its row, besides what is proved anyway
     */
    public static CaseReports of(RulesetSource source, List<DecisionTable> tables, Predicate<Mutant> provedSame) {
        Optional<Terms> terms = Terms.of(source.parameters(), source.rounds());
        if (terms.isEmpty()) {
            return new CaseReports(Map.of(), List.of(noRound()));
        }
        Map<String, CaseReport> byTable = new TreeMap<>();
        for (DecisionTable table : tables) {
            String file = RulesetSource.fileOf(table);
            byte[] bytes = source.workbooks().get(file);
            if (bytes != null && WorkbookReader.read(bytes, file) instanceof Reading.Read read) {
                byTable.put(table.id(), CaseReport.of(table, read.workbook(), terms.get(), provedSame));
            }
        }
        List<Diagnostic> diagnostics = byTable.values().stream()
                .flatMap(report -> report.diagnostics().stream())
                .toList();
        return new CaseReports(Collections.unmodifiableMap(byTable), diagnostics);
    }

    private static Diagnostic noRound() {
        return new Diagnostic(
                "case.no-round",
                Diagnostic.Severity.WARNING,
                RulesetSource.PARAMETERS,
                new Text(
                        "“轮次”里一轮也没有，用例没有检验，请写上这一轮",
                        "the sheet 轮次 holds no round, so no case was run: write the round"));
    }
}
