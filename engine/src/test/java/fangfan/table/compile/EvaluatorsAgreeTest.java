package fangfan.table.compile;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.Tries;
import fangfan.facts.RandomHouseholds;
import fangfan.indicator.Screening2023;
import fangfan.indicator.Settings;
import fangfan.indicator.Truth;
import fangfan.table.Allowance;
import fangfan.table.Condition;
import fangfan.table.DecisionTable;
import fangfan.table.Meaning;
import fangfan.table.RandomParameters;
import fangfan.table.RandomTables;
import fangfan.table.Row;
import fangfan.table.Subject;
import fangfan.vocabulary.Case;
import fangfan.vocabulary.Indicators;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Drools, the bitset table and the plain meaning say the same of every row (P3). */
class EvaluatorsAgreeTest {

    private static final long SEED = Long.getLong("fangfan.seed", System.nanoTime());
    private static final int BATCHES = 3;
    private static final int TABLES = 40;
    private static final int HOUSEHOLDS = 250;

    private final Map<Truth, Integer> compared = new EnumMap<>(Truth.class);

    @Test
    void onRandomTablesAndRandomHouseholds() {
        for (int batch = 0; batch < Tries.of(BATCHES); batch++) {
            Random random = new Random(SEED + batch);
            List<DecisionTable> tables = RandomTables.some(TABLES, random);
            Rulebook rulebook = new Rulebook(tables);
            CompiledRules rules = DroolsRules.compile(RulePrinter.print(rulebook));
            for (int i = 0; i < HOUSEHOLDS; i++) {
                Settings settings =
                        RandomParameters.some(50, random).settingsFor("500116101201", Screening2023.ROUND.year());
                compare(rulebook, rules, tables, settings, random);
            }
        }
        int all = compared.values().stream().mapToInt(count -> count).sum();
        System.out.printf("P3: %d row verdicts compared between three evaluators: %s%n", all, compared);
        assertThat(all).isGreaterThan(Tries.of(50_000));
        assertThat(compared.values()).allMatch(count -> count > Tries.of(5_000));
    }

    private void compare(
            Rulebook rulebook, CompiledRules rules, List<DecisionTable> tables, Settings settings, Random random) {
        Indicators indicators = Indicators.of(
                        new Case(RandomHouseholds.partlyKnown(random), Screening2023.ROUND, settings))
                .withLeads(Truth.values()[random.nextInt(3)], Truth.values()[random.nextInt(3)]);
        BoundRules bound = new BoundRules(rulebook, rules, settings);
        Firing first = bound.fire(indicators, false);
        Firing second = bound.fire(indicators, true);
        for (DecisionTable table : tables) {
            BitsetTable bitset = new BitsetTable(table, settings, Screening2023.ROUND.statusDay());
            int candidates = table.subject() == Subject.MEMBER ? indicators.candidateCount() : 1;
            for (int candidate = 0; candidate < candidates; candidate++) {
                Verdicts verdicts = bitset.evaluate(indicators, candidate);
                for (int position = 0; position < bitset.rows().size(); position++) {
                    Row row = bitset.rows().get(position);
                    Rulebook.Entry entry = entry(rulebook, table, row);
                    Truth drools = (table.readsLeads() ? second : first).truth(entry, candidate);
                    Truth plain = plain(row, indicators, candidate, settings);
                    assertThat(List.of(drools, verdicts.row(position)))
                            .as(
                                    "seed %s: %s of %s",
                                    SEED, row.conditions(), indicators.theCase().household())
                            .containsOnly(plain);
                    conditions(table, row, verdicts, position, indicators, candidate, settings);
                    compared.merge(plain, 1, Integer::sum);
                }
            }
        }
    }

    private static void conditions(
            DecisionTable table,
            Row row,
            Verdicts verdicts,
            int position,
            Indicators indicators,
            int candidate,
            Settings settings) {
        for (Condition condition : row.conditions()) {
            assertThat(verdicts.condition(position, table.columns().indexOf(condition.column())))
                    .as("seed %s: %s", SEED, condition)
                    .isEqualTo(Meaning.verdict(condition, indicators, candidate, Allowance.in(settings)));
        }
    }

    private static Truth plain(Row row, Indicators indicators, int candidate, Settings settings) {
        return row.conditions().stream()
                .map(condition -> Meaning.verdict(condition, indicators, candidate, Allowance.in(settings)))
                .reduce(Truth.TRUE, Truth::and);
    }

    private static Rulebook.Entry entry(Rulebook rulebook, DecisionTable table, Row row) {
        return rulebook.entries().stream()
                .filter(entry -> entry.table() == table && entry.row() == row)
                .findFirst()
                .orElseThrow();
    }
}
