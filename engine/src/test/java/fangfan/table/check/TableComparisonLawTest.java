package fangfan.table.check;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.Tries;
import fangfan.table.DecisionTable;
import fangfan.table.RandomTables;
import fangfan.table.Row;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Laws of comparing rows, on random tables; {@code -Dfangfan.seed=…} repeats a run. */
class TableComparisonLawTest {

    private static final long SEED = Long.getLong("fangfan.seed", System.nanoTime());
    private static final int TABLES = 300;

    @Test
    void theOrderOfRowsMeansNothing() {
        for (int i = 0; i < Tries.of(TABLES); i++) {
            Random random = new Random(SEED + i);
            DecisionTable table = RandomTables.some(1, random).get(0);

            assertThat(TableComparison.of(table, shuffled(table, random)).isSame())
                    .as("seed %s", SEED + i)
                    .isTrue();
        }
    }

    @Test
    void everyRowIsKeptPairedNewOrGoneOnce() {
        for (int i = 0; i < Tries.of(TABLES); i++) {
            Random random = new Random(SEED + i);
            DecisionTable before = RandomTables.some(1, random).get(0);
            DecisionTable after = some(before, random);
            TableComparison there = TableComparison.of(before, after);
            TableComparison back = TableComparison.of(after, before);

            assertThat(after.rows().size() - before.rows().size())
                    .as("seed %s", SEED + i)
                    .isEqualTo(count(there, Change.ADDED) - count(there, Change.REMOVED));
            assertThat(count(there, Change.REMOVED)).as("seed %s", SEED + i).isEqualTo(count(back, Change.ADDED));
            assertThat(count(there, Change.CHANGED)).as("seed %s", SEED + i).isEqualTo(count(back, Change.CHANGED));
        }
    }

    private static int count(TableComparison comparison, Change change) {
        return (int)
                comparison.rows().stream().filter(row -> row.change() == change).count();
    }

    /** Some rows of the table, some of them twice, some asking less. */
    private static DecisionTable some(DecisionTable table, Random random) {
        List<Row> rows = new ArrayList<>();
        for (Row row : table.rows()) {
            for (int copies = random.nextInt(3); copies > 0; copies--) {
                rows.add(
                        random.nextInt(3) == 0
                                ? row.withConditions(row.conditions()
                                        .subList(0, row.conditions().size() - 1))
                                : row);
            }
        }
        return numbered(table, rows);
    }

    private static DecisionTable shuffled(DecisionTable table, Random random) {
        List<Row> rows = new ArrayList<>(table.rows());
        Collections.shuffle(rows, random);
        return numbered(table, rows);
    }

    private static DecisionTable numbered(DecisionTable table, List<Row> rows) {
        int[] number = {9};
        List<Row> numbered = rows.stream()
                .map(row -> new Row(
                        number[0]++,
                        row.rule(),
                        row.name(),
                        row.enabled(),
                        row.from(),
                        row.to(),
                        row.conditions(),
                        row.result(),
                        row.basis(),
                        row.status()))
                .collect(Collectors.toList());
        return new DecisionTable(
                table.id(), table.sheet(), table.subject(), table.hitPolicy(), table.columns(), numbered);
    }
}
