package fangfan.table.check;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.Tries;
import fangfan.facts.Households;
import fangfan.indicator.Round;
import fangfan.indicator.Screening2023;
import fangfan.indicator.Settings;
import fangfan.indicator.Truth;
import fangfan.table.DecisionTable;
import fangfan.table.RandomParameters;
import fangfan.table.RandomTables;
import fangfan.table.Row;
import fangfan.table.Subject;
import fangfan.table.check.RuleComparison.Difference;
import fangfan.table.check.RuleComparison.Outcome;
import fangfan.table.compile.BitsetTable;
import fangfan.table.compile.BoundRules;
import fangfan.table.compile.CompiledRules;
import fangfan.table.compile.DroolsRules;
import fangfan.table.compile.RulePrinter;
import fangfan.table.compile.Rulebook;
import fangfan.table.compile.Verdicts;
import fangfan.vocabulary.Case;
import fangfan.vocabulary.Indicators;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Drools and the bitset table confirm every example, on random tables over the whole vocabulary. */
class ExamplesAgreeTest {

    private static final long SEED = Long.getLong("fangfan.seed", System.nanoTime());
    private static final int TABLES = 60;

    private final Random random = new Random(SEED);
    private final Settings settings =
            RandomParameters.some(70, random).settingsFor("500116101201", Screening2023.ROUND.year());
    private int confirmed;

    @Test
    void thatAnalysisGives() {
        List<DecisionTable> tables = RandomTables.some(Tries.of(TABLES), random).stream()
                .map(table -> random.nextBoolean() ? Edited.unique(table) : table)
                .toList();
        Evaluators evaluators = new Evaluators(tables, settings);
        for (DecisionTable table : tables) {
            Analysis analysis = Analysis.of(table, settings);
            for (Remark remark : analysis.remarks()) {
                boolean gap = remark.diagnostic().code().equals("table.gap");
                remark.example().ifPresent(example -> {
                    Truth own = evaluators.truth(table, remark.row(), example);
                    Truth others = evaluators.truth(table, remark.others(), example);
                    assertThat(own).as("seed %s: %s", SEED, remark).isEqualTo(gap ? Truth.FALSE : Truth.TRUE);
                    assertThat(others)
                            .as("seed %s: %s", SEED, remark)
                            .isEqualTo(gap || remark.others().isEmpty() ? Truth.FALSE : Truth.TRUE);
                    confirmed++;
                });
            }
            for (Overlap overlap : analysis.overlaps()) {
                assertThat(List.of(
                                evaluators.truth(table, overlap.one(), overlap.example()),
                                evaluators.truth(table, overlap.other(), overlap.example())))
                        .as("seed %s: %s", SEED, overlap)
                        .containsOnly(Truth.TRUE);
                confirmed++;
            }
        }
        System.out.printf("analysis: %d examples confirmed by both evaluators%n", confirmed);
        assertThat(confirmed).isGreaterThan(Tries.of(TABLES) / 2);
    }

    @Test
    void thatComparisonGives() {
        List<DecisionTable> before = RandomTables.some(Tries.of(TABLES), random);
        List<DecisionTable> after = before.stream().map(this::changed).toList();
        Evaluators earlier = new Evaluators(before, settings);
        Evaluators later = new Evaluators(after, settings);
        for (int i = 0; i < before.size(); i++) {
            DecisionTable one = before.get(i);
            DecisionTable other = after.get(i);
            for (RuleComparison rule : Comparison.of(List.of(one), settings, List.of(other), settings)
                    .rules()) {
                if (rule.outcome() == Outcome.DIFFERS && areInForceTogether(rows(one, rule), rows(other, rule))) {
                    Difference difference = rule.difference().orElseThrow();
                    Truth was = earlier.truth(one, rows(one, rule), difference.example());
                    Truth is = later.truth(other, rows(other, rule), difference.example());
                    assertThat(List.of(RuleVersion.expected(was), RuleVersion.expected(is)))
                            .as("seed %s: %s", SEED, rule)
                            .containsExactly(difference.before(), difference.after())
                            .doesNotHaveDuplicates();
                    confirmed++;
                }
            }
        }
        System.out.printf("comparison: %d examples confirmed by both evaluators%n", confirmed);
        assertThat(confirmed).isGreaterThan(Tries.of(TABLES) / 10);
    }

    /** Without one of its conditions, somewhere. */
    private DecisionTable changed(DecisionTable table) {
        int at = random.nextInt(table.rows().size());
        return Edited.row(table, at, row -> {
            int size = row.conditions().size();
            int left = random.nextInt(size);
            return size == 1
                    ? row
                    : RowCopy.asking(
                            row,
                            IntStream.range(0, size)
                                    .filter(i -> i != left)
                                    .mapToObj(row.conditions()::get)
                                    .toList());
        });
    }

    private static List<Row> rows(DecisionTable table, RuleComparison rule) {
        return table.rows().stream()
                .filter(row -> row.enabled() && row.rule().equals(rule.rule()))
                .toList();
    }

    /** Otherwise a rule is compared whatever the day, which no evaluator does. */
    private static boolean areInForceTogether(List<Row> one, List<Row> other) {
        return one.stream()
                .map(Periods::span)
                .anyMatch(
                        some -> other.stream().map(Periods::span).anyMatch(span -> some.meets(span.from(), span.to())));
    }

    /** Both evaluators over the same tables; they have to agree. */
    private static final class Evaluators {

        private final Rulebook rulebook;
        private final CompiledRules rules;
        private final Settings settings;

        Evaluators(List<DecisionTable> tables, Settings settings) {
            this.rulebook = new Rulebook(tables);
            this.rules = DroolsRules.compile(RulePrinter.print(rulebook));
            this.settings = settings;
        }

        Truth truth(DecisionTable table, List<Row> rows, Example example) {
            return rows.stream().map(row -> truth(table, row, example)).reduce(Truth.FALSE, Truth::or);
        }

        Truth truth(DecisionTable table, Row row, Example example) {
            LocalDate day = example.statusDay().orElse(Screening2023.ROUND.statusDay());
            Round round = new Round("2023-2", day, day, day);
            Indicators indicators = example.indicators(new Case(Households.blank(), round, settings));
            Truth bitset = bitset(table, row, indicators, example.candidate(), day);
            assertThat(drools(table, row, indicators, example.candidate())).isEqualTo(bitset);
            return bitset;
        }

        private Truth bitset(DecisionTable table, Row row, Indicators indicators, int candidate, LocalDate day) {
            BitsetTable bitset = new BitsetTable(table, settings, day);
            Verdicts verdicts = bitset.evaluate(indicators, candidate);
            int position = bitset.rows().indexOf(row);
            return position < 0 ? Truth.FALSE : verdicts.row(position);
        }

        private Truth drools(DecisionTable table, Row row, Indicators indicators, int candidate) {
            Rulebook.Entry entry = rulebook.entries().stream()
                    .filter(some -> some.table() == table && some.row().equals(row))
                    .findFirst()
                    .orElseThrow();
            return new BoundRules(rulebook, rules, settings)
                    .fire(indicators, table.readsLeads())
                    .truth(entry, table.subject() == Subject.MEMBER ? candidate : 0);
        }
    }
}
