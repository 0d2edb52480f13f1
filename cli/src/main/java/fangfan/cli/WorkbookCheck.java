package fangfan.cli;

import fangfan.decision.CaseReports;
import fangfan.decision.RulesetSource;
import fangfan.table.DecisionTable;
import fangfan.table.Diagnostic;
import fangfan.table.Row;
import fangfan.table.check.CaseReport;
import fangfan.table.workbook.WorkbookReader;
import fangfan.table.workbook.Written;
import fangfan.vocabulary.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the gate says to the workbooks of one folder. */
final class WorkbookCheck {

    private final WorkbookSet set;
    private final RulesetSource source;
    private final Optional<CaseReports> cases;
    private final List<Diagnostic> diagnostics;

    private WorkbookCheck(
            WorkbookSet set, RulesetSource source, Optional<CaseReports> cases, List<Diagnostic> diagnostics) {
        this.set = set;
        this.source = source;
        this.cases = cases;
        this.diagnostics = diagnostics;
    }

    /** Parameters are those asked for, else those beside the tables, else the shipped ones. */
    static WorkbookCheck of(WorkbookSet set, Shipped shipped) {
        Map<String, byte[]> workbooks = new TreeMap<>(set.asked());
        workbooks.putAll(set.beside());
        if (!workbooks.containsKey(RulesetSource.PARAMETERS)) {
            Optional.ofNullable(shipped.workbooks().get(RulesetSource.PARAMETERS))
                    .ifPresent(bytes -> workbooks.put(RulesetSource.PARAMETERS, bytes));
        }
        RulesetSource source = RulesetSource.read(workbooks);
        List<Diagnostic> diagnostics = new ArrayList<>(source.diagnostics());
        set.asked().forEach((name, bytes) -> {
            if (!name.equals(RulesetSource.PARAMETERS) && !name.endsWith(RulesetSource.TABLE_SUFFIX)) {
                diagnostics.addAll(WorkbookReader.read(bytes, name).diagnostics());
                diagnostics.add(wrongName(name));
            }
        });
        boolean canRun = diagnostics.stream().noneMatch(Diagnostic::isError)
                && !source.tables().isEmpty();
        Optional<CaseReports> cases =
                canRun ? Optional.of(CaseReports.of(source, workbooks, mutant -> false)) : Optional.empty();
        cases.ifPresent(reports -> diagnostics.addAll(reports.diagnostics()));
        return new WorkbookCheck(set, source, cases, List.copyOf(diagnostics));
    }

    private static Diagnostic wrongName(String name) {
        return new Diagnostic(
                "file.name",
                Written.plain(name),
                new Text(
                        "决策表的文件名要以 .drl.xlsx 结尾，参数表要叫 parameters.xlsx，请改名",
                        "a decision table's file name ends in .drl.xlsx, and the parameters are named parameters.xlsx: rename it"));
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** Whether the workbooks could be read, so that there is something to tell of them. */
    boolean isRead() {
        return diagnostics.isEmpty() || cases.isPresent();
    }

    /** What was read and what the cases are worth, for an author who wants to see that nothing was overlooked. */
    List<String> read(Speech speech) {
        TextTable table = new TextTable();
        if (set.asked().containsKey(RulesetSource.PARAMETERS)) {
            table.row(
                    RulesetSource.PARAMETERS,
                    speech.of("参数表", "parameters"),
                    speech.of("%d 条参数", "%d parameters")
                            .formatted(source.parameters().all().size()),
                    speech.of("%d 个轮次", "%d rounds").formatted(source.rounds().size()));
        }
        for (DecisionTable read : source.tables()) {
            long rules = read.rows().stream().map(Row::rule).distinct().count();
            List<String> cells = new ArrayList<>(List.of(
                    read.id() + RulesetSource.TABLE_SUFFIX,
                    read.sheet(),
                    speech.of("%d 行", "%d rows").formatted(read.rows().size()),
                    speech.of("%d 列条件", "%d condition columns")
                            .formatted(read.columns().size()),
                    speech.of("%d 条规则", "%d rules").formatted(rules)));
            report(read).ifPresent(report -> cells.addAll(CaseWords.cells(report, speech)));
            table.row(cells);
        }
        List<String> lines = new ArrayList<>(table.lines(""));
        source.tables().stream()
                .flatMap(read -> report(read).stream())
                .forEach(report -> lines.addAll(CaseWords.unnoticed(report.mutation(), speech)));
        return lines;
    }

    private Optional<CaseReport> report(DecisionTable table) {
        return cases.flatMap(reports -> Optional.ofNullable(reports.byTable().get(table.id())));
    }
}
