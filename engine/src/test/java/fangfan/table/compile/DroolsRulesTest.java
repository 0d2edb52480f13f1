package fangfan.table.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangfan.facts.RandomHouseholds;
import fangfan.indicator.Screening2023;
import fangfan.indicator.Truth;
import fangfan.table.Allowance;
import fangfan.table.DecisionTable;
import fangfan.table.Meaning;
import fangfan.table.RandomTables;
import fangfan.table.Subject;
import fangfan.vocabulary.Case;
import fangfan.vocabulary.Indicators;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class DroolsRulesTest {

    private static final long SEED = Long.getLong("fangfan.seed", System.nanoTime());
    private static final int THREADS = 8;
    private static final int HOUSEHOLDS_EACH = 30;
    private static final int ROUNDS = 60;

    private static final List<DecisionTable> TABLES = RandomTables.some(15, new Random(SEED));
    private static final Rulebook RULEBOOK = new Rulebook(TABLES);
    private static final DroolsRules RULES = DroolsRules.compile(RulePrinter.print(RULEBOOK));
    private static final BoundRules BOUND = new BoundRules(RULEBOOK, RULES, Screening2023.SETTINGS);

    @Test
    void everyRowMakesTwoRules() {
        assertThat(RULES.count()).isEqualTo(2 * RULEBOOK.entries().size());
    }

    @Test
    void rulesThatDoNotCompileAreABrokenPromise() {
        assertThatThrownBy(() -> DroolsRules.compile("package fangfan.rules\nrule \"x\" when Nothing() then end"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("the generated rules do not compile: ");
    }

    @Test
    void noThreadIsGivenTheFactsOfAnother() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<Integer>> wrong = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                long seed = SEED + thread;
                wrong.add(threads.submit(() -> wrongVerdicts(new Random(seed))));
            }
            for (Future<Integer> of : wrong) {
                assertThat(of.get()).isZero();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** What is expected is worked out first, so that the threads then do nothing but fire. */
    private static int wrongVerdicts(Random random) {
        Map<Indicators, List<Truth>> expected = new LinkedHashMap<>();
        for (int i = 0; i < HOUSEHOLDS_EACH; i++) {
            Indicators indicators = Indicators.of(
                    new Case(RandomHouseholds.partlyKnown(random), Screening2023.ROUND, Screening2023.SETTINGS));
            expected.put(indicators, verdicts(indicators, DroolsRulesTest::plain));
        }
        int wrong = 0;
        for (int round = 0; round < ROUNDS; round++) {
            for (Map.Entry<Indicators, List<Truth>> one : expected.entrySet()) {
                Firing first = BOUND.fire(one.getKey(), false);
                Firing second = BOUND.fire(one.getKey(), true);
                List<Truth> fired = verdicts(
                        one.getKey(),
                        (entry, indicators, candidate) ->
                                (entry.table().readsLeads() ? second : first).truth(entry, candidate));
                wrong += fired.equals(one.getValue()) ? 0 : 1;
            }
        }
        return wrong;
    }

    private interface Evaluator {
        Truth truth(Rulebook.Entry entry, Indicators indicators, int candidate);
    }

    private static List<Truth> verdicts(Indicators indicators, Evaluator evaluator) {
        List<Truth> verdicts = new ArrayList<>();
        for (Rulebook.Entry entry : RULEBOOK.entries()) {
            if (entry.row().isInForceOn(Screening2023.ROUND.statusDay())) {
                int candidates = entry.table().subject() == Subject.MEMBER ? indicators.candidateCount() : 1;
                for (int candidate = 0; candidate < candidates; candidate++) {
                    verdicts.add(evaluator.truth(entry, indicators, candidate));
                }
            }
        }
        return verdicts;
    }

    private static Truth plain(Rulebook.Entry entry, Indicators indicators, int candidate) {
        return entry.row().conditions().stream()
                .map(c -> Meaning.verdict(c, indicators, candidate, Allowance.in(Screening2023.SETTINGS)))
                .reduce(Truth.TRUE, Truth::and);
    }
}
