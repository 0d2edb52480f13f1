package fangfan.table.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangfan.facts.RandomHouseholds;
import fangfan.indicator.Screening2023;
import fangfan.indicator.Settings;
import fangfan.indicator.Truth;
import fangfan.table.Allowance;
import fangfan.table.DecisionTable;
import fangfan.table.Meaning;
import fangfan.table.RandomTables;
import fangfan.table.Subject;
import fangfan.vocabulary.Case;
import fangfan.vocabulary.Indicators;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class DroolsRulesTest {

    private static final long SEED = Long.getLong("fangfan.seed", System.nanoTime());
    private static final int THREADS = 8;
    private static final int HOUSEHOLDS_EACH = 150;

    private static final List<DecisionTable> TABLES = RandomTables.some(15, new Random(SEED));
    private static final Rulebook RULEBOOK = new Rulebook(TABLES);
    private static final DroolsRules RULES = DroolsRules.compile(RulePrinter.print(RULEBOOK));

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

    private static int wrongVerdicts(Random random) {
        Settings settings = Screening2023.SETTINGS;
        int wrong = 0;
        for (int i = 0; i < HOUSEHOLDS_EACH; i++) {
            Indicators indicators =
                    Indicators.of(new Case(RandomHouseholds.partlyKnown(random), Screening2023.ROUND, settings));
            for (boolean leadsAreKnown : new boolean[] {false, true}) {
                Firing firing = Firing.of(RULEBOOK, RULES, indicators, settings, leadsAreKnown);
                for (Rulebook.Entry entry : RULEBOOK.entries()) {
                    wrong += entry.table().readsLeads() == leadsAreKnown ? wrong(entry, firing, indicators) : 0;
                }
            }
        }
        return wrong;
    }

    private static int wrong(Rulebook.Entry entry, Firing firing, Indicators indicators) {
        if (!entry.row().isInForceOn(Screening2023.ROUND.statusDay())) {
            return 0;
        }
        int candidates = entry.table().subject() == Subject.MEMBER ? indicators.candidateCount() : 1;
        int wrong = 0;
        for (int candidate = 0; candidate < candidates; candidate++) {
            int member = candidate;
            Truth plain = entry.row().conditions().stream()
                    .map(c -> Meaning.verdict(c, indicators, member, Allowance.in(Screening2023.SETTINGS)))
                    .reduce(Truth.TRUE, Truth::and);
            wrong += firing.truth(entry, candidate) == plain ? 0 : 1;
        }
        return wrong;
    }
}
