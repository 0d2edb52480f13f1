package fangfan.decision;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.Tries;
import fangfan.facts.Household;
import fangfan.facts.RandomHouseholds;
import fangfan.indicator.Screening2023;
import fangfan.indicator.Truth;
import fangfan.table.RandomParameters;
import fangfan.table.RuleId;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Laws of notConfigured, notKnown and ask, on random tables and random households. */
class OpenRulesTest {

    private static final int HOUSEHOLDS = 25;
    private static final int VALUES = 8;

    @Test
    void whatWaitsForStaffOnlyIsDecidedByAnyValues() {
        int tried = 0;
        for (Ruleset ruleset : RandomRulesets.all()) {
            for (int i = 0; i < Tries.of(HOUSEHOLDS); i++) {
                Random random = new Random(RandomRulesets.SEED * 41 + i);
                Household household = RandomHouseholds.partlyKnown(random);
                for (Decision.NotConfigured open :
                        ruleset.decide(household, Screening2023.ROUND).notConfigured()) {
                    for (int value = 0; value < VALUES; value++) {
                        Ruleset set = RandomRulesets.with(
                                ruleset,
                                RandomParameters.withAnyValues(ruleset.parameters(), open.parameters(), random));
                        assertThat(set.decide(household, Screening2023.ROUND)
                                        .truth(open.verdict().rule()))
                                .as(
                                        "seed %s: %s with %s",
                                        RandomRulesets.SEED,
                                        open.verdict().first().conditions(),
                                        set.parameters())
                                .isNotEqualTo(Truth.NOT_KNOWN);
                        tried++;
                    }
                }
            }
        }
        System.out.printf("notConfigured: %d verdicts decided by random values%n", tried);
        assertThat(tried).isGreaterThan(Tries.of(200));
    }

    /** A rule whose trials would go over the budget may stand there too; a sample finds few others. */
    @Test
    void whatIsNotKnownStaysOpenForSomeValues() {
        int open = 0;
        int neverOpen = 0;
        for (Ruleset ruleset : RandomRulesets.all().subList(0, 2)) {
            List<String> keys = ruleset.parameters().all().stream()
                    .filter(parameter -> parameter.value().isEmpty())
                    .map(parameter -> parameter.key())
                    .distinct()
                    .toList();
            for (int i = 0; i < Tries.of(HOUSEHOLDS / 2); i++) {
                Random random = new Random(RandomRulesets.SEED * 43 + i);
                Household household = RandomHouseholds.partlyKnown(random);
                Decision decision = ruleset.decide(household, Screening2023.ROUND);
                List<Decision> others = Stream.generate(() -> RandomRulesets.with(
                                        ruleset, RandomParameters.withAnyValues(ruleset.parameters(), keys, random))
                                .decide(household, Screening2023.ROUND))
                        .limit(VALUES)
                        .toList();
                for (Decision.NotKnown rule : decision.notKnown()) {
                    assertThat(rule.missing()).isNotEmpty();
                    RuleId id = rule.verdict().rule();
                    boolean stays = others.stream().anyMatch(other -> other.truth(id) == Truth.NOT_KNOWN);
                    open++;
                    neverOpen += stays ? 0 : 1;
                }
            }
        }
        System.out.printf("notKnown: %d rules, %d of them decided by all of %d values%n", open, neverOpen, VALUES);
        assertThat(open).isGreaterThan(Tries.of(150));
        assertThat(neverOpen).isLessThan(open / 10);
    }

    @Test
    void anyAnswerToAQuestionDecidesARowOfEveryRuleItSettles() {
        int asked = 0;
        for (Ruleset ruleset : RandomRulesets.all()) {
            for (int i = 0; i < Tries.of(2 * HOUSEHOLDS); i++) {
                Random random = new Random(RandomRulesets.SEED * 47 + i);
                Household household = RandomHouseholds.partlyKnown(random);
                Decision before = ruleset.decide(household, Screening2023.ROUND);
                for (Question question : before.questions()) {
                    Household answered = RandomHouseholds.fill(
                            household,
                            path -> path.equals(question.fact()) || path.startsWith(question.fact() + "["),
                            random);
                    Decision after = ruleset.decide(answered, Screening2023.ROUND);
                    for (RuleId rule : question.settles()) {
                        assertThat(openRows(after, rule))
                                .as("seed %s: %s for %s", RandomRulesets.SEED, question, household)
                                .isLessThan(openRows(before, rule));
                        asked++;
                    }
                }
            }
        }
        System.out.printf("ask: %d rules settled by random answers%n", asked);
        assertThat(asked).isGreaterThan(Tries.of(500));
    }

    private static long openRows(Decision decision, RuleId rule) {
        return Stream.concat(
                        decision.notKnown().stream().map(Decision.NotKnown::verdict),
                        decision.notConfigured().stream().map(Decision.NotConfigured::verdict))
                .filter(verdict -> verdict.rule().equals(rule))
                .mapToLong(verdict -> verdict.rows(Truth.NOT_KNOWN).size())
                .sum();
    }
}
