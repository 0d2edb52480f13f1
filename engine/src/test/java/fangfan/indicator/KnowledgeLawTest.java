package fangfan.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.facts.Household;
import fangfan.facts.RandomHouseholds;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Holds the knowledge law for derived facts: a fact that is supplied narrows ranges and overturns no answer. */
class KnowledgeLawTest {

    private static final int SUPPLIES = 30;

    @Property(tries = 1_000)
    void supplyingAFactNeverOverturnsADerivedFact(@ForAll Random random) {
        Household complete = RandomHouseholds.complete(random);
        Household known = RandomHouseholds.forget(complete, random);
        for (int supply = 0; supply < SUPPLIES; supply++) {
            Household more = RandomHouseholds.supplyOne(known, complete, random);
            rangesNarrow(known, more);
            answersStay(known, more);
            ofMembersStay(known, more);
            known = more;
        }
    }

    private static void rangesNarrow(Household less, Household more) {
        DerivedFacts.HOUSEHOLD_RANGES.forEach((name, derivation) -> {
            Range before = derivation.derive(less, Screening2023.ROUND, Screening2023.SETTINGS);
            Range after = derivation.derive(more, Screening2023.ROUND, Screening2023.SETTINGS);
            assertThat(before.contains(after.min()) && before.contains(after.max()))
                    .as("%s: %s in %s", name, after, before)
                    .isTrue();
        });
    }

    private static void answersStay(Household less, Household more) {
        DerivedFacts.HOUSEHOLD_TRUTHS.forEach((name, derivation) -> {
            Truth before = derivation.derive(less, Screening2023.ROUND, Screening2023.SETTINGS);
            if (before.isDecided() && !name.equals("household.keyItemsBlank")) {
                assertThat(derivation.derive(more, Screening2023.ROUND, Screening2023.SETTINGS))
                        .as(name)
                        .isEqualTo(before);
            }
        });
    }

    private static void ofMembersStay(Household less, Household more) {
        int members = less.members().either(listed -> listed.size(), 0);
        for (int position = 0; position < members; position++) {
            int member = position;
            DerivedFacts.MEMBER_TRUTHS.forEach((name, derivation) -> {
                Truth before = derivation.derive(less, member, Screening2023.ROUND, Screening2023.SETTINGS);
                if (before.isDecided()) {
                    assertThat(derivation.derive(more, member, Screening2023.ROUND, Screening2023.SETTINGS))
                            .as(name)
                            .isEqualTo(before);
                }
            });
        }
    }
}
