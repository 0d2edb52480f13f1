package fangfan.cli;

import fangfan.decision.FileDiagnostic;
import fangfan.decision.Gate;
import fangfan.decision.GateReport;
import fangfan.decision.RulesetSource;
import fangfan.table.DecisionTable;
import fangfan.table.Diagnostic;
import fangfan.table.layout.TableWorkbook;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the gate says to the workbooks of one folder. */
final class WorkbookCheck {

    private final WorkbookSet set;
    private final GateReport report;

    private WorkbookCheck(WorkbookSet set, GateReport report) {
        this.set = set;
        this.report = report;
    }

    /**
     * A folder is a ruleset of its own; single workbooks are checked in their places among the shipped ones. Parameters
     * are those asked for, else those beside the tables, else the shipped ones.
     */
    static WorkbookCheck of(WorkbookSet set, Shipped shipped) {
        Map<String, byte[]> standing = new TreeMap<>(shipped.workbooks());
        if (set.isWhole()) {
            standing.keySet().removeIf(name -> !name.equals(RulesetSource.PARAMETERS));
        }
        Map<String, byte[]> workbooks = new TreeMap<>(set.asked());
        workbooks.putAll(set.beside());
        Gate gate = new Gate(Gate.COMPILE_LIMIT, 1);
        return new WorkbookCheck(set, gate.check(workbooks, RulesetSource.read(standing)));
    }

    /** Everything that was found, a line each; errors are not marked. */
    List<String> found(Speech speech) {
        return report.diagnostics().stream().map(found -> line(found, speech)).toList();
    }

    private String line(FileDiagnostic found, Speech speech) {
        Diagnostic diagnostic = found.diagnostic();
        boolean isShared = diagnostic.place().startsWith(TableWorkbook.CASES + "!")
                && set.asked().size() + set.beside().size() > 1;
        String mark = switch (diagnostic.severity()) {
            case ERROR -> "";
            case WARNING -> speech.of("（提醒）", " (warning)");
            case INFO -> speech.of("（供参考）", " (information)");
        };
        return (isShared ? found.shownFile() + " " : "") + diagnostic.in(speech.language()) + mark;
    }

    long count(Diagnostic.Severity severity) {
        return report.diagnostics().stream()
                .filter(found -> found.diagnostic().severity() == severity)
                .count();
    }

    /** What was read and what the cases are worth, for an author who wants to see that nothing was overlooked. */
    List<String> read(Speech speech) {
        TextTable table = new TextTable();
        RulesetSource source = report.source();
        if (report.accepted() && set.asked().containsKey(RulesetSource.PARAMETERS)) {
            table.row(
                    RulesetSource.PARAMETERS,
                    speech.of("参数表", "parameters"),
                    speech.of("%d 条参数", "%d parameters")
                            .formatted(source.parameters().all().size()),
                    speech.of("%d 个轮次", "%d rounds").formatted(source.rounds().size()));
        }
        List<DecisionTable> asked = report.tables().stream()
                .filter(read -> set.asked().containsKey(read.id() + RulesetSource.TABLE_SUFFIX))
                .filter(read -> report.accepted() || report.cases(read).isPresent())
                .toList();
        asked.forEach(read -> table.row(cells(read, speech)));
        List<String> lines = new ArrayList<>(table.lines(""));
        asked.stream()
                .map(report::cases)
                .flatMap(Optional::stream)
                .forEach(cases -> lines.addAll(CaseWords.unnoticed(cases.mutation(), speech)));
        return lines;
    }

    private List<String> cells(DecisionTable table, Speech speech) {
        List<String> cells = new ArrayList<>(List.of(
                table.id() + RulesetSource.TABLE_SUFFIX,
                table.sheet(),
                speech.of("%d 行", "%d rows").formatted(table.rows().size()),
                speech.of("%d 列条件", "%d condition columns")
                        .formatted(table.columns().size()),
                speech.of("%d 条规则", "%d rules").formatted(GateReport.rules(table))));
        report.cases(table).ifPresent(cases -> cells.addAll(CaseWords.cells(cases, speech)));
        return cells;
    }
}
