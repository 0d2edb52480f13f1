package fangfan.table.check;

import fangfan.indicator.Truth;
import fangfan.table.DecisionTable;
import fangfan.table.Row;
import fangfan.table.TableCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Tries small changes on every row of a table, as if it were enabled, and asks the cases of its rule.
 *
 * <p>A mutant is killed when its rule's truth differs for some case. Cases must pass on the table as it is.
 */
public final class MutationRun {

    /** A budget instead of a clock: about a second. */
    static final int MOST_EVALUATIONS = 100_000;

    /** What the evaluator of a mutant costs, as against one evaluation. */
    private static final int TO_BUILD_ONE = 5;

    private static final int MOST_PROPOSALS = 50;

    private final Terms terms;
    private final SameByNature byNature;
    private final Predicate<Mutant> provedSame;
    private final Mutants mutants;
    private final TellingValues telling;
    private final String sheet;
    private final int budget;
    private final List<Survivor> survivors = new ArrayList<>();
    private int evaluations;
    private int killed;
    private int same;
    private int untried;

    /** What one case says of the rows of its rule as they are. */
    private record Said(CaseFacts facts, RowTruths truths) {}

    private MutationRun(DecisionTable table, Terms terms, Predicate<Mutant> provedSame, int budget) {
        this.terms = terms;
        this.byNature = new SameByNature(terms);
        this.provedSame = provedSame;
        this.mutants = new Mutants(table, terms.settings());
        this.telling = new TellingValues(terms, byNature::possible);
        this.sheet = table.sheet();
        this.budget = budget;
    }

    /**
     * @param passing cases that pass
     * @param provedSame whether a mutant is known to match the same households as its row, besides what is proved here
     */
    public static MutationReport of(
            DecisionTable table, List<TableCase> passing, Terms terms, Predicate<Mutant> provedSame) {
        return of(table, passing, terms, provedSame, MOST_EVALUATIONS);
    }

    static MutationReport of(
            DecisionTable table, List<TableCase> passing, Terms terms, Predicate<Mutant> provedSame, int budget) {
        MutationRun run = new MutationRun(table, terms, provedSame, budget);
        RuleRows.of(table, terms)
                .forEach((id, rule) -> run.tryAll(
                        rule,
                        passing.stream()
                                .filter(aCase -> aCase.rule().equals(id))
                                .toList()));
        return new MutationReport(run.killed, run.survivors, run.same, run.untried);
    }

    private void tryAll(RuleRows rule, List<TableCase> cases) {
        List<Said> said = cases.stream()
                .map(rule::facts)
                .map(facts -> new Said(facts, rule.truths(facts)))
                .toList();
        for (int position = 0; position < rule.rows().size(); position++) {
            Row row = rule.rows().get(position);
            for (Mutant mutant : mutants.of(row)) {
                if (evaluations >= budget) {
                    untried++;
                } else if (byNature.isProved(mutant, rule.rows()) || provedSame.test(mutant)) {
                    same++;
                } else if (isKilled(rule, position, mutant, said)) {
                    killed++;
                } else {
                    survivors.add(survivor(rule, mutant));
                }
            }
        }
    }

    private boolean isKilled(RuleRows rule, int position, Mutant mutant, List<Said> said) {
        Function<CaseFacts, Truth> changed = rule.verdictOf(mutant.changed());
        evaluations += TO_BUILD_ONE;
        for (Said one : said) {
            Truth others = one.truths().without(position);
            if (others != Truth.TRUE) {
                evaluations++;
                if (others.or(changed.apply(one.facts()))
                        != others.or(one.truths().row(position))) {
                    return true;
                }
            }
        }
        return false;
    }

    private Survivor survivor(RuleRows rule, Mutant mutant) {
        boolean seek = survivors.size() < MOST_PROPOSALS && KillingCase.isSought(rule);
        return new Survivor(
                mutant,
                MutantWords.place(mutant, sheet).toString(),
                MutantWords.unnoticed(mutant, terms.settings()),
                seek ? KillingCase.find(rule, mutant, telling) : Optional.empty(),
                seek);
    }
}
