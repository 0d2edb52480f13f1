package fangfan.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class RandomHouseholdsTest {

    private static final int MOST_FACTS = 2_000;

    @Property(tries = 200)
    void knowsEverythingOfACompleteHousehold(@ForAll Random random) {
        assertThat(FactTree.facts(RandomHouseholds.complete(random)).values()).allMatch(Answer::isKnown);
    }

    @Property(tries = 200)
    void keepsWhatIsKnownWhenItFillsTheRest(@ForAll Random random) {
        Household partly = RandomHouseholds.partlyKnown(random);
        Household filled = RandomHouseholds.fill(partly, random);
        Household restored =
                FactTree.map(filled, (path, answer) -> isLacking(partly, path) ? Answer.notKnown() : answer);
        assertThat(FactTree.facts(filled).values()).allMatch(Answer::isKnown);
        assertThat(restored).isEqualTo(partly);
    }

    private static boolean isLacking(Household household, String path) {
        Map<String, Answer<?>> facts = FactTree.facts(household);
        Answer<?> answer = facts.get(path);
        return answer != null && !answer.isKnown();
    }

    @Property(tries = 100)
    void suppliesOneFactAfterAnotherUntilNothingIsLacking(@ForAll Random random) {
        Household complete = RandomHouseholds.complete(random);
        Household known = RandomHouseholds.forget(complete, random);
        for (int supply = 0; supply < MOST_FACTS && !known.equals(complete); supply++) {
            Household more = RandomHouseholds.supplyOne(known, complete, random);
            assertThat(more).isNotEqualTo(known);
            known = more;
        }
        assertThat(RandomHouseholds.supplyOne(known, complete, random)).isEqualTo(complete);
    }
}
