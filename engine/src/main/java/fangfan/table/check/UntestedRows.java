package fangfan.table.check;

import fangfan.indicator.Truth;
import fangfan.table.CellRef;
import fangfan.table.Condition;
import fangfan.table.DecisionTable;
import fangfan.table.Diagnostic;
import fangfan.table.Diagnostic.Severity;
import fangfan.table.Row;
import fangfan.table.TableCase;
import fangfan.table.compile.Verdicts;
import fangfan.vocabulary.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which rows does no case exercise? A case exercises a row when it meets all of the row's conditions, those apart that
 * wait for a parameter, and no other row of the rule holds.
 */
public final class UntestedRows {

    private static final int MOST_PROPOSALS = 20;

    private UntestedRows() {}

    /** @param passing cases that pass */
    public static List<Diagnostic> check(DecisionTable table, List<TableCase> passing, Terms terms) {
        TellingValues telling = new TellingValues(terms, new SameByNature(terms)::possible);
        List<Diagnostic> diagnostics = new ArrayList<>();
        RuleRows.of(table, terms).forEach((id, rule) -> {
            Set<Integer> exercised = new HashSet<>();
            passing.stream()
                    .filter(aCase -> aCase.rule().equals(id))
                    .forEach(aCase -> exercised.addAll(exercised(rule, rule.facts(aCase))));
            for (int row = 0; row < rule.rows().size(); row++) {
                if (!exercised.contains(row)) {
                    boolean propose = diagnostics.size() < MOST_PROPOSALS;
                    diagnostics.add(diagnostic(
                            table,
                            rule,
                            rule.rows().get(row),
                            propose ? proposed(rule, rule.rows().get(row), telling) : Optional.empty()));
                }
            }
        });
        return diagnostics;
    }

    private static Set<Integer> exercised(RuleRows rule, CaseFacts facts) {
        Verdicts verdicts = rule.verdicts(facts);
        RowTruths truths = rule.truths(verdicts);
        Set<Integer> rows = new HashSet<>();
        for (int position = 0; position < rule.rows().size(); position++) {
            int row = position;
            if (truths.without(row) != Truth.TRUE
                    && rule.rows().get(row).conditions().stream()
                            .allMatch(condition ->
                                    holdsAsFarAsSet(condition, rule.verdict(verdicts, row, condition), rule))) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static Optional<Text> proposed(RuleRows rule, Row row, TellingValues telling) {
        return KillingCase.find(rule, new Mutant(row, new Mutant.Change.RowDropped()), telling)
                .map(MutantWords::proposed);
    }

    private static boolean holdsAsFarAsSet(Condition condition, Truth verdict, RuleRows rule) {
        return verdict == Truth.TRUE
                || verdict == Truth.NOT_KNOWN && rule.unsetParameter(condition).isPresent();
    }

    private static Diagnostic diagnostic(DecisionTable table, RuleRows rule, Row row, Optional<Text> proposed) {
        boolean alone = rule.rows().size() == 1;
        return new Diagnostic(
                "case.untested-row",
                Severity.WARNING,
                new CellRef(table.sheet(), row.number(), 0).toString(),
                new Text(
                        "没有用例检验这一行，请在“用例”里加一户%s符合这一行的".formatted(alone ? "" : "只")
                                + proposed.map(text -> "，例如：" + text.zh()).orElse(""),
                        "no case tests this row: add one that meets this row%s".formatted(alone ? "" : " alone")
                                + proposed.map(text -> ", for example: " + text.en())
                                        .orElse("")));
    }
}
