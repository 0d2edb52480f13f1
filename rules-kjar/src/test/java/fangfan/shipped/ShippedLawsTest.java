package fangfan.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.Tries;
import fangfan.decision.Decision;
import fangfan.decision.Outcome;
import fangfan.decision.Ruleset;
import fangfan.facts.Household;
import fangfan.facts.RandomHouseholds;
import fangfan.indicator.Round;
import fangfan.indicator.Truth;
import fangfan.table.RuleId;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The laws of the contract on the shipped tables, over random households. */
final class ShippedLawsTest {

    private static final ShippedRuleset SHIPPED = ShippedRuleset.load();
    private static final Ruleset RULESET = SHIPPED.ruleset();
    private static final Round ROUND = SHIPPED.rounds().get(0);
    private static final Set<Outcome> SETTLED = Set.of(Outcome.MATCHED, Outcome.NOT_MATCHED);

    /** DQ-29 is about blanks themselves; the contract leaves it out. */
    private static final RuleId ABOUT_BLANKS = new RuleId("DQ-29");

    @Test
    void supplyingAFactOverturnsNoVerdictAndNoOutcome() {
        long seed = Long.getLong("fangfan.seed", new Random().nextLong());
        Random random = new Random(seed);
        int settled = 0;
        for (int i = 0; i < Tries.of(300); i++) {
            Household complete = RandomHouseholds.complete(random);
            Household known = RandomHouseholds.forget(complete, random);
            Decision before = RULESET.decide(known, ROUND);
            for (int step = 0; step < 8; step++) {
                known = RandomHouseholds.supplyOne(known, complete, random);
                Decision after = RULESET.decide(known, ROUND);
                settled += stays(before, after, seed);
                before = after;
            }
        }
        assertThat(settled).isGreaterThan(Tries.of(300) * 100);
    }

    private static int stays(Decision before, Decision after, long seed) {
        assertThat(after.failures()).as("seed %s", seed).isEmpty();
        if (SETTLED.contains(before.outcome())) {
            assertThat(after.outcome()).as("seed %s", seed).isEqualTo(before.outcome());
        }
        int settled = 0;
        for (RuleId rule : before.rules()) {
            if (before.truth(rule) != Truth.NOT_KNOWN && !rule.equals(ABOUT_BLANKS)) {
                settled++;
                assertThat(after.truth(rule)).as("%s, seed %s", rule, seed).isEqualTo(before.truth(rule));
            }
        }
        return settled;
    }
}
