package fangfan.decision;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.Tries;
import fangfan.facts.Household;
import fangfan.facts.RandomHouseholds;
import fangfan.indicator.Screening2023;
import fangfan.indicator.Truth;
import fangfan.table.RuleId;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Holds the knowledge law (P16) for whole decisions on random tables and random households. */
class KnowledgeLawOfDecisionsTest {

    private static final int HOUSEHOLDS = 60;
    private static final int SUPPLIES = 15;
    private static final int COMPLETIONS = 3;

    private int verdicts;
    private int decided;

    @Test
    void supplyingAFactOverturnsNoVerdictAndNoOutcome() {
        for (Ruleset ruleset : RandomRulesets.all()) {
            for (int i = 0; i < Tries.of(HOUSEHOLDS); i++) {
                Random random = new Random(RandomRulesets.SEED * 31 + i);
                Household complete = RandomHouseholds.complete(random);
                Household known = RandomHouseholds.forget(complete, random);
                Decision before = ruleset.decide(known, Screening2023.ROUND);
                for (int supply = 0; supply < SUPPLIES; supply++) {
                    known = RandomHouseholds.supplyOne(known, complete, random);
                    Decision after = ruleset.decide(known, Screening2023.ROUND);
                    stays(before, after, ruleset, known);
                    before = after;
                }
            }
        }
        report("facts supplied one by one");
    }

    @Test
    void aVerdictHoldsInEveryCompletion() {
        for (Ruleset ruleset : RandomRulesets.all()) {
            for (int i = 0; i < Tries.of(HOUSEHOLDS); i++) {
                Random random = new Random(RandomRulesets.SEED * 37 + i);
                Household known = RandomHouseholds.partlyKnown(random);
                Decision before = ruleset.decide(known, Screening2023.ROUND);
                for (int completion = 0; completion < COMPLETIONS; completion++) {
                    Household complete = RandomHouseholds.fill(known, random);
                    stays(before, ruleset.decide(complete, Screening2023.ROUND), ruleset, complete);
                }
            }
        }
        report("completions");
    }

    private void stays(Decision before, Decision after, Ruleset ruleset, Household household) {
        assertThat(after.failures()).as("seed %s", RandomRulesets.SEED).isEmpty();
        for (RuleId rule : before.rules()) {
            verdicts++;
            Truth truth = before.truth(rule);
            if (truth.isDecided()) {
                decided++;
                assertThat(after.truth(rule))
                        .as("seed %s, rule %s: %s; %s", RandomRulesets.SEED, rule, rows(ruleset, rule), household)
                        .isEqualTo(truth);
            }
        }
        if (before.outcome() == Outcome.MATCHED || before.outcome() == Outcome.NOT_MATCHED) {
            assertThat(after.outcome()).isEqualTo(before.outcome());
        }
    }

    private static Object rows(Ruleset ruleset, RuleId rule) {
        return ruleset.tables().stream()
                .flatMap(table -> table.rows().stream())
                .filter(row -> row.rule().equals(rule))
                .map(row -> row.conditions().toString())
                .toList();
    }

    private void report(String what) {
        System.out.printf("P16, %s: %d verdicts compared, %d of them decided%n", what, verdicts, decided);
        assertThat(decided).isGreaterThan(Tries.of(10_000));
    }
}
