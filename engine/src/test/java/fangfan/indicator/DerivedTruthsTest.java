package fangfan.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.facts.Household;
import fangfan.facts.Households;
import fangfan.facts.RandomHouseholds;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Holds every derived question against the plain answer for completions of what is not known. */
class DerivedTruthsTest {

    private static final int COMPLETIONS = 5;
    private static final int MOST_COMPLETIONS = 5_000;

    /** Blanks themselves decide these, so completions say nothing of them. */
    private static final Set<String> ABOUT_BLANKS =
            Set.of("household.keyItemsBlank", "household.declaredIncomeDiffers", "member.educationStated");

    @Test
    void answersCoverEveryQuestion() {
        Set<String> names = new HashSet<>(DerivedFacts.HOUSEHOLD_TRUTHS.keySet());
        names.addAll(DerivedFacts.MEMBER_TRUTHS.keySet());
        names.removeAll(ABOUT_BLANKS);
        assertThat(Arithmetic.QUESTIONS).containsOnlyKeys(names);
    }

    @Property(tries = 1_000)
    void everyQuestionIsDecidedWhenAllCompletionsAgreeAndOnlyThen(@ForAll Random random) {
        Household partly = withMember(RandomHouseholds.partlyKnown(random));
        Arithmetic.QUESTIONS.forEach((name, answer) -> {
            Truth truth = derive(name, partly);
            Set<Boolean> answers = new HashSet<>();
            if (truth.isDecided()) {
                for (int completion = 0; completion < COMPLETIONS; completion++) {
                    answers.add(answer.test(RandomHouseholds.fill(partly, random)));
                }
                assertThat(answers).as(name).containsExactly(truth == Truth.TRUE);
                assertThat(missing(name, partly)).as(name).isEmpty();
            } else {
                assertThat(answersThroughMissing(name, answer, partly, random))
                        .as("%s by %s", name, missing(name, partly))
                        .containsExactlyInAnyOrder(true, false);
            }
        });
    }

    @Property(tries = 1_000)
    void everyQuestionHasThePlainAnswerWhenAllIsKnown(@ForAll Random random) {
        Household complete = RandomHouseholds.fill(withMember(RandomHouseholds.complete(random)), random);
        Arithmetic.QUESTIONS.forEach((name, answer) ->
                assertThat(derive(name, complete)).as(name).isEqualTo(Truth.of(answer.test(complete))));
    }

    private static Set<Boolean> answersThroughMissing(
            String name, Predicate<Household> answer, Household partly, Random random) {
        List<String> open = missing(name, partly);
        Household rest = RandomHouseholds.fill(partly, path -> !isOpen(path, open), random);
        Set<Boolean> answers = new HashSet<>();
        for (int completion = 0; completion < MOST_COMPLETIONS && answers.size() < 2; completion++) {
            answers.add(answer.test(RandomHouseholds.fill(rest, random)));
        }
        return answers;
    }

    private static boolean isOpen(String path, List<String> open) {
        return open.contains(path) || open.stream().anyMatch(list -> path.startsWith(list + "["));
    }

    /** Member facts are asked of the first member. */
    private static Household withMember(Household household) {
        return household.members().either(members -> !members.isEmpty(), false)
                ? household
                : Households.with(household, "members=1");
    }

    private static Truth derive(String name, Household household) {
        Derivation<Truth> ofHousehold = DerivedFacts.HOUSEHOLD_TRUTHS.get(name);
        if (ofHousehold != null) {
            return ofHousehold.derive(household, Screening2023.ROUND, Screening2023.SETTINGS);
        }
        return ofMember(name).derive(household, 0, Screening2023.ROUND, Screening2023.SETTINGS);
    }

    private static List<String> missing(String name, Household household) {
        Derivation<Truth> ofHousehold = DerivedFacts.HOUSEHOLD_TRUTHS.get(name);
        if (ofHousehold != null) {
            return ofHousehold.missing(household, Screening2023.ROUND, Screening2023.SETTINGS);
        }
        return ofMember(name).missing(household, 0, Screening2023.ROUND, Screening2023.SETTINGS);
    }

    private static MemberDerivation<Truth> ofMember(String name) {
        MemberDerivation<Truth> ofMember = DerivedFacts.MEMBER_TRUTHS.get(name);
        if (ofMember == null) {
            throw new IllegalStateException(name);
        }
        return ofMember;
    }
}
