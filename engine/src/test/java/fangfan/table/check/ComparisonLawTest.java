package fangfan.table.check;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.Tries;
import fangfan.indicator.Settings;
import fangfan.indicator.Truth;
import fangfan.table.Cell;
import fangfan.table.Column;
import fangfan.table.Condition;
import fangfan.table.DecisionTable;
import fangfan.table.Expected;
import fangfan.table.Row;
import fangfan.table.check.RuleComparison.Difference;
import fangfan.table.check.RuleComparison.Outcome;
import fangfan.vocabulary.Operator;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Comparison in meaning against brute force, on rules of small tables with and without unset parameters. */
class ComparisonLawTest {

    private static final long SEED = Long.getLong("fangfan.seed", System.nanoTime());
    private static final int TABLES = 300;

    private final Map<Outcome, Integer> seen = new EnumMap<>(Outcome.class);

    @Test
    void saysWhatGoingThroughEveryHouseholdSays() {
        for (int i = 0; i < Tries.of(TABLES); i++) {
            Random random = new Random(SEED + i);
            SmallTables tables = new SmallTables(random);
            DecisionTable before = always(tables.one());
            DecisionTable after = switch (random.nextInt(3)) {
                case 0 -> always(tables.like(before));
                case 1 -> shuffled(before, random);
                default -> nudged(before);
            };
            boolean allSet = random.nextBoolean();
            Settings was = AnalysisLawTest.settings(random, allSet);
            Settings is = random.nextBoolean() ? was : AnalysisLawTest.settings(random, allSet);
            for (RuleComparison rule :
                    Comparison.of(List.of(before), was, List.of(after), is).rules()) {
                compare(rule, before, was, after, is, "seed %s: %s".formatted(SEED + i, rule));
                seen.merge(rule.outcome(), 1, Integer::sum);
            }
        }
        System.out.printf(
                "comparison: rules of %d pairs of small tables against brute force: %s%n", Tries.of(TABLES), seen);
        assertThat(seen)
                .containsKeys(Outcome.EQUAL, Outcome.DIFFERS, Outcome.ADDED, Outcome.REMOVED)
                .doesNotContainKeys(Outcome.NOT_DECIDED, Outcome.RECOMPUTED);
    }

    private static void compare(
            RuleComparison rule, DecisionTable before, Settings was, DecisionTable after, Settings is, String seed) {
        List<Row> earlier = rows(before, rule);
        List<Row> later = rows(after, rule);
        if (earlier.isEmpty() || later.isEmpty()) {
            assertThat(rule.outcome()).as(seed).isEqualTo(earlier.isEmpty() ? Outcome.ADDED : Outcome.REMOVED);
            return;
        }
        List<Example> world = SmallWorld.of(
                before.subject(),
                Stream.concat(earlier.stream(), later.stream()).toList());
        Matches one = new Matches(world, earlier, was);
        Matches other = new Matches(world, later, is);
        boolean same = one.certain(earlier).equals(other.certain(later))
                && one.possible(earlier).equals(other.possible(later));
        BitSet open = one.possible(earlier);
        open.andNot(one.certain(earlier));
        List<Outcome> allowed = !same
                ? List.of(Outcome.DIFFERS)
                : open.isEmpty() ? List.of(Outcome.EQUAL) : List.of(Outcome.EQUAL, Outcome.NOT_CONFIGURED);
        assertThat(rule.outcome()).as(seed).isIn(allowed);
        if (rule.outcome() == Outcome.EQUAL) {
            stayEqual(world, earlier, was, later, is, seed);
        }
        rule.difference().ifPresent(difference -> confirm(difference, earlier, was, later, is, seed));
    }

    /** Whatever the parameters that are not set will be. */
    private static void stayEqual(
            List<Example> world, List<Row> earlier, Settings was, List<Row> later, Settings is, String seed) {
        for (int value = 0; value < 4; value++) {
            Matches one = new Matches(world, earlier, AnalysisLawTest.filled(was, new Random(value)));
            Matches other = new Matches(world, later, AnalysisLawTest.filled(is, new Random(value)));
            assertThat(one.certain(earlier)).as(seed).isEqualTo(other.certain(later));
        }
    }

    private static void confirm(
            Difference difference, List<Row> earlier, Settings was, List<Row> later, Settings is, String seed) {
        assertThat(difference.before()).as(seed).isNotEqualTo(difference.after());
        assertThat(difference.before()).as(seed).isEqualTo(verdict(earlier, difference.example(), was));
        assertThat(difference.after()).as(seed).isEqualTo(verdict(later, difference.example(), is));
    }

    private static Expected verdict(List<Row> rows, Example example, Settings settings) {
        Truth truth =
                rows.stream().map(row -> Matches.truth(row, example, settings)).reduce(Truth.FALSE, Truth::or);
        return truth == Truth.TRUE
                ? Expected.MATCHED
                : truth == Truth.FALSE ? Expected.NOT_MATCHED : Expected.NOT_CONFIGURED;
    }

    private static List<Row> rows(DecisionTable table, RuleComparison rule) {
        return table.rows().stream()
                .filter(row -> row.rule().equals(rule.rule()))
                .toList();
    }

    /** All rows enabled, and in force on every day. */
    private static DecisionTable always(DecisionTable table) {
        DecisionTable always = table;
        for (int i = 0; i < table.rows().size(); i++) {
            always = Edited.row(always, i, row -> Edited.enabled(RowCopy.always(row)));
        }
        return always;
    }

    /** Below instead of at most, in every test against a parameter. */
    private static DecisionTable nudged(DecisionTable table) {
        DecisionTable nudged = table;
        for (int i = 0; i < table.rows().size(); i++) {
            nudged = Edited.row(
                    nudged,
                    i,
                    row -> RowCopy.asking(
                            row,
                            row.conditions().stream()
                                    .map(ComparisonLawTest::nudged)
                                    .toList()));
        }
        return nudged;
    }

    private static Condition nudged(Condition condition) {
        Column column = condition.column();
        return column.operator() == Operator.AT_MOST && condition.cell() instanceof Cell.Parameter
                ? new Condition(
                        new Column(column.fact(), Operator.LESS, column.scope()), condition.cell(), condition.at())
                : condition;
    }

    private static DecisionTable shuffled(DecisionTable table, Random random) {
        List<Row> rows = new ArrayList<>(table.rows());
        Collections.shuffle(rows, random);
        return new DecisionTable(table.id(), table.sheet(), table.subject(), table.hitPolicy(), table.columns(), rows);
    }
}
