package fangfan.decision;

import fangfan.table.DecisionTable;
import fangfan.table.Diagnostic;
import fangfan.table.TableCase;
import fangfan.table.check.Analysis;
import fangfan.table.check.RanCase;
import fangfan.table.check.ReusedRuleIdCheck;
import fangfan.table.check.Terms;
import fangfan.table.compile.DroolsRules;
import fangfan.table.compile.RuleCompiler;
import fangfan.table.compile.RulePrinter;
import fangfan.table.compile.Rulebook;
import fangfan.table.workbook.WorkbookReader;
import fangfan.vocabulary.Text;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** One check: workbooks on their way through the stages. */
final class GateRun {

    private final RulesetSource standing;
    private final RuleCompiler compiler;
    private final Duration compileLimit;
    private final List<FileDiagnostic> found = new ArrayList<>();
    private Optional<RuntimeException> fault = Optional.empty();

    GateRun(RulesetSource standing, RuleCompiler compiler, Duration compileLimit) {
        this.standing = standing;
        this.compiler = compiler;
        this.compileLimit = compileLimit;
    }

    GateReport check(Map<String, byte[]> workbooks) {
        RulesetSource source = standing.with(wellNamed(workbooks));
        found.addAll(source.found());
        List<DecisionTable> tables = source.tables().stream()
                .filter(table -> workbooks.containsKey(RulesetSource.PARAMETERS)
                        || workbooks.containsKey(RulesetSource.fileOf(table)))
                .toList();
        Optional<Terms> terms = Terms.of(source.parameters(), source.rounds());
        checkRules(sound(tables), terms);
        CaseReports cases = runCases(source, sound(tables));
        // Other parameters leave the rules as they are: only thresholds are looked up in them.
        List<DecisionTable> changed = sound(tables).stream()
                .filter(table -> workbooks.containsKey(RulesetSource.fileOf(table)))
                .toList();
        terms.ifPresent(some -> runRules(changed, cases, some));
        return new GateReport(MostDiagnostics.of(found), source, tables, cases, fault);
    }

    private SortedMap<String, byte[]> wellNamed(Map<String, byte[]> workbooks) {
        SortedMap<String, byte[]> wellNamed = new TreeMap<>();
        workbooks.forEach((name, bytes) -> {
            Optional<Diagnostic> misnamed = WorkbookNames.fault(name);
            if (misnamed.isPresent()) {
                add(name, WorkbookReader.read(bytes, name).diagnostics());
                add(name, List.of(misnamed.get()));
            } else {
                wellNamed.put(name, bytes);
            }
        });
        return wellNamed;
    }

    /** Those without an error so far; none while the parameters have one. */
    private List<DecisionTable> sound(List<DecisionTable> tables) {
        return hasError(RulesetSource.PARAMETERS)
                ? List.of()
                : tables.stream()
                        .filter(table -> !hasError(RulesetSource.fileOf(table)))
                        .toList();
    }

    private boolean hasError(String file) {
        return found.stream().anyMatch(one -> one.isError() && one.file().equals(file));
    }

    private void checkRules(List<DecisionTable> tables, Optional<Terms> terms) {
        for (DecisionTable table : tables) {
            add(RulesetSource.fileOf(table), ReusedRuleIdCheck.check(table, standing.tables()));
            terms.ifPresent(some -> add(
                    RulesetSource.fileOf(table),
                    Analysis.of(table, some.settings()).diagnostics()));
        }
    }

    private CaseReports runCases(RulesetSource source, List<DecisionTable> tables) {
        if (tables.isEmpty()) {
            return new CaseReports(Map.of(), List.of());
        }
        CaseReports cases = CaseReports.of(source, tables, mutant -> false);
        if (cases.byTable().isEmpty()) {
            add(RulesetSource.PARAMETERS, cases.diagnostics());
        }
        tables.forEach(table -> Optional.ofNullable(cases.byTable().get(table.id()))
                .ifPresent(report -> add(RulesetSource.fileOf(table), report.diagnostics())));
        return cases;
    }

    private void runRules(List<DecisionTable> tables, CaseReports cases, Terms terms) {
        if (tables.isEmpty()) {
            return;
        }
        try {
            Optional<DroolsRules> rules = compiler.compile(RulePrinter.print(new Rulebook(tables)));
            if (rules.isEmpty()) {
                tables.forEach(table -> add(RulesetSource.fileOf(table), List.of(tooSlow(table))));
                return;
            }
            Map<String, Collection<TableCase>> byTable = new TreeMap<>();
            cases.byTable()
                    .forEach((id, report) -> byTable.put(
                            id,
                            report.run().cases().stream().map(RanCase::aCase).toList()));
            TrialRun.Result trial = TrialRun.of(tables, rules.get(), byTable, terms);
            found.addAll(trial.diagnostics());
            fault = trial.fault();
        } catch (IllegalStateException broken) {
            // A promise of ours: whatever passes the stages before compiles. It is refused all the same.
            fault = Optional.of(broken);
            tables.forEach(table -> add(RulesetSource.fileOf(table), List.of(notCompiled(table))));
        }
    }

    private Diagnostic tooSlow(DecisionTable table) {
        long seconds = compileLimit.toSeconds();
        return new Diagnostic(
                "rules.too-slow-to-compile",
                table.sheet(),
                new Text(
                        "%s 行规则在 %s 秒内还没有准备好，请删去不用的行和列，或分成两张表"
                                .formatted(table.rows().size(), seconds),
                        "its %s rows were not compiled within %s seconds: remove rows and columns that are not used, or split it into two tables"
                                .formatted(table.rows().size(), seconds)));
    }

    private static Diagnostic notCompiled(DecisionTable table) {
        return new Diagnostic(
                "rules.do-not-compile",
                table.sheet(),
                new Text(
                        "这张表没能变成可以运行的规则，这是系统的毛病，请把这个文件发给管理员",
                        "could not be turned into rules that run: this is a fault of the system, send the file to an administrator"));
    }

    private void add(String file, List<Diagnostic> diagnostics) {
        found.addAll(FileDiagnostic.of(file, diagnostics));
    }
}
