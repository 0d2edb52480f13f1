package fangfan.decision;

import fangfan.facts.Household;
import fangfan.facts.Member;
import fangfan.table.CellRef;
import fangfan.table.DecisionTable;
import fangfan.table.Diagnostic;
import fangfan.table.RuleId;
import fangfan.table.TableCase;
import fangfan.table.check.CaseFacts;
import fangfan.table.check.Terms;
import fangfan.table.compile.CompiledRules;
import fangfan.table.compile.Rulebook;
import fangfan.vocabulary.Case;
import fangfan.vocabulary.Indicators;
import fangfan.vocabulary.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Runs compiled rules for the first time: on households of which little is known, and on what the cases say. Both
 * evaluators must agree on all of them.
 */
final class TrialRun {

    private final Evaluators evaluators;
    private final Map<RuleId, Failure> failures = new TreeMap<>();
    private Optional<RuntimeException> fault = Optional.empty();

    private TrialRun(Evaluators evaluators) {
        this.evaluators = evaluators;
    }

    /**
     * @param diagnostics an error for each rule that fails
     * @param fault what Drools threw
     */
    record Result(List<FileDiagnostic> diagnostics, Optional<RuntimeException> fault) {}

    /**
     * @param rules compiled from the tables
     * @param cases of each table, by its id
     */
    static Result of(
            List<DecisionTable> tables, CompiledRules rules, Map<String, Collection<TableCase>> cases, Terms terms) {
        TrialRun run =
                new TrialRun(new Evaluators(tables, new Rulebook(tables), rules, terms.settings(), terms.round()));
        blankHouseholds(terms).forEach(run::decide);
        tables.forEach(table -> cases.getOrDefault(table.id(), List.of()).stream()
                .map(aCase -> CaseFacts.of(aCase, table.subject(), terms).indicators())
                .forEach(run::decide));
        return new Result(run.diagnostics(tables), run.fault);
    }

    private static Stream<Indicators> blankHouseholds(Terms terms) {
        Household blank = terms.ofNobody().household();
        return Stream.of(
                        blank,
                        blank.withMembers(List.of()),
                        blank.withMembers(List.of(Member.notKnown("1"), Member.notKnown("2"))))
                .map(household -> Indicators.of(new Case(household, terms.round(), terms.settings())));
    }

    private void decide(Indicators household) {
        for (boolean leadsAreKnown : new boolean[] {false, true}) {
            Evaluators.Decided decided = evaluators.decide(household, leadsAreKnown);
            fault = fault.or(decided::fault);
            decided.verdicts()
                    .forEach(verdict ->
                            verdict.failure().ifPresent(failure -> failures.putIfAbsent(verdict.rule(), failure)));
        }
    }

    private List<FileDiagnostic> diagnostics(List<DecisionTable> tables) {
        List<FileDiagnostic> diagnostics = new ArrayList<>();
        failures.forEach((rule, failure) -> tables.stream()
                .filter(table ->
                        table.rows().stream().anyMatch(row -> row.rule().equals(rule)))
                .forEach(table -> diagnostics.add(
                        new FileDiagnostic(RulesetSource.fileOf(table), diagnostic(table, rule, failure)))));
        return diagnostics;
    }

    private static Diagnostic diagnostic(DecisionTable table, RuleId rule, Failure failure) {
        String at = table.rows().stream()
                .filter(row -> row.rule().equals(rule))
                .map(row -> new CellRef(table.sheet(), row.number(), 0).toString())
                .findFirst()
                .orElse(table.sheet());
        return failure == Failure.EVALUATORS_DISAGREE
                ? new Diagnostic(
                        "rules.evaluators-disagree",
                        at,
                        new Text(
                                "试判时两套算法对规则 `%s` 的结论不一样，这是系统的毛病，请把这个文件发给管理员".formatted(rule),
                                "in a trial the two evaluators disagree on rule `%s`: this is a fault of the system, send the file to an administrator"
                                        .formatted(rule)))
                : new Diagnostic(
                        "rules.do-not-run",
                        at,
                        new Text(
                                "试判时规则 `%s` 没有算成，这是系统的毛病，请把这个文件发给管理员".formatted(rule),
                                "in a trial rule `%s` could not be evaluated: this is a fault of the system, send the file to an administrator"
                                        .formatted(rule)));
    }
}
