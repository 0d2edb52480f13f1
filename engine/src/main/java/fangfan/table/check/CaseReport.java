package fangfan.table.check;

import fangfan.table.DecisionTable;
import fangfan.table.Diagnostic;
import fangfan.table.Diagnostic.Severity;
import fangfan.table.layout.CaseSheet;
import fangfan.table.layout.Cases;
import fangfan.table.layout.TableWorkbook;
import fangfan.table.workbook.RawWorkbook;
import fangfan.vocabulary.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * What a table's cases are worth: whether they pass, which rows they leave out, which changes they would notice.
 *
 * @param diagnostics faults of the sheet 用例, cases that fail, rows that no case exercises
 */
public record CaseReport(CaseRun run, List<Diagnostic> diagnostics, MutationReport mutation) {

    public CaseReport {
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * @param workbook that the table was read from
     * @param provedSame whether a mutant is known to match the same households as its row, besides what is proved here
     */
    public static CaseReport of(DecisionTable table, RawWorkbook workbook, Terms terms, Predicate<Mutant> provedSame) {
        Cases cases = workbook.sheet(TableWorkbook.CASES)
                .map(sheet -> CaseSheet.read(sheet, table))
                .orElseGet(() -> new Cases(List.of(), List.of()));
        CaseRun run = CaseRun.of(table, cases.cases(), terms);
        List<Diagnostic> diagnostics = new ArrayList<>(cases.diagnostics());
        diagnostics.addAll(run.diagnostics());
        if (!cases.cases().isEmpty()) {
            diagnostics.addAll(UntestedRows.check(table, run.passing(), terms));
        } else if (cases.diagnostics().isEmpty()) {
            diagnostics.add(none(table));
        }
        return new CaseReport(run, diagnostics, MutationRun.of(table, run.passing(), terms, provedSame));
    }

    private static Diagnostic none(DecisionTable table) {
        return new Diagnostic(
                "case.none",
                Severity.WARNING,
                table.sheet(),
                new Text(
                        "这张表没有用例，改错了没有人会发现，请在工作表“用例”里给每条规则写几户：刚好符合的、差一点的、没问到的",
                        "this table has no cases, so nobody would notice a mistake:"
                                + " write some for each rule in the sheet 用例, just met, just not met, and not known"));
    }
}
