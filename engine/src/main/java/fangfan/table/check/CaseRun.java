package fangfan.table.check;

import fangfan.table.DecisionTable;
import fangfan.table.Diagnostic;
import fangfan.table.RuleId;
import fangfan.table.TableCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Does each rule say of each case what staff expect? Run on the table evaluator, whether or not the rule is enabled.
 *
 * @param cases in the order of the sheet
 * @param diagnostics an error for each case that fails
 */
public record CaseRun(List<RanCase> cases, List<Diagnostic> diagnostics) {

    public CaseRun {
        cases = List.copyOf(cases);
        diagnostics = List.copyOf(diagnostics);
    }

    /** @throws IllegalArgumentException for a case of a rule that the table does not have; its reader refuses that */
    public static CaseRun of(DecisionTable table, List<TableCase> cases, Terms terms) {
        Map<RuleId, RuleRows> rules = RuleRows.of(table, terms);
        List<RanCase> ran = new ArrayList<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (TableCase aCase : cases) {
            RuleRows rule = rules.get(aCase.rule());
            if (rule == null) {
                throw new IllegalArgumentException("no rule " + aCase.rule() + " in " + table.id());
            }
            CaseFacts facts = rule.facts(aCase);
            RanCase one = new RanCase(aCase, rule.outcome(facts));
            ran.add(one);
            if (!one.passes()) {
                diagnostics.add(FailedCase.diagnostic(one, rule, facts));
            }
        }
        return new CaseRun(ran, diagnostics);
    }

    public long passed() {
        return cases.stream().filter(RanCase::passes).count();
    }

    /** The cases that mutants are measured with. */
    public List<TableCase> passing() {
        return cases.stream().filter(RanCase::passes).map(RanCase::aCase).toList();
    }
}
