package fangfan.table.check;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.Tries;
import fangfan.indicator.Settings;
import fangfan.indicator.Truth;
import fangfan.table.DecisionTable;
import fangfan.table.Row;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The analysis against brute force: all that is reported is so, and nothing is missed. */
class AnalysisLawTest {

    private static final long SEED = Long.getLong("fangfan.seed", System.nanoTime());
    private static final int TABLES = 300;

    @Test
    void saysWhatGoingThroughEveryHouseholdSays() {
        Map<String, Integer> seen = new TreeMap<>();
        for (int i = 0; i < Tries.of(TABLES); i++) {
            Random random = new Random(SEED + i);
            DecisionTable table = new SmallTables(random).one();
            Settings settings = settings(random, true);
            List<Row> rows = table.rows().stream().filter(Row::enabled).toList();
            Matches matches = new Matches(table.subject(), rows, settings);
            Analysis analysis = Analysis.of(table, settings);

            assertThat(said(analysis))
                    .as("seed %s: %s", SEED + i, table)
                    .isEqualTo(new BruteForce(table, matches).remarks());
            said(analysis).forEach(remark -> seen.merge(remark.replaceAll(" [0-9]+$", ""), 1, Integer::sum));
        }
        System.out.printf("analysis: %d small tables against brute force, remarks %s%n", Tries.of(TABLES), seen);
        assertThat(seen)
                .hasSize(10)
                .allSatisfy((remark, count) -> assertThat(count).as(remark).isGreaterThan(Tries.of(3)));
    }

    /** Whatever is said while a parameter is not set holds for every value that it may get. */
    @Test
    void ofUnsetParametersSaysWhatHoldsForAnyValue() {
        int said = 0;
        for (int i = 0; i < Tries.of(TABLES); i++) {
            Random random = new Random(SEED - 1 - i);
            DecisionTable table = new SmallTables(random).one();
            Settings settings = settings(random, false);
            List<Remark> remarks = Analysis.of(table, settings).remarks();
            List<Row> rows = table.rows().stream().filter(Row::enabled).toList();
            for (int value = 0; value < 3; value++) {
                Matches matches = new Matches(table.subject(), rows, filled(settings, random));
                for (Remark remark : remarks) {
                    assertThat(holds(remark, matches))
                            .as("seed %s: %s of %s", SEED - 1 - i, remark.diagnostic(), table)
                            .isTrue();
                    said++;
                }
            }
        }
        assertThat(said).isGreaterThan(Tries.of(TABLES));
    }

    private static boolean holds(Remark remark, Matches matches) {
        return switch (remark.diagnostic().code()) {
            case "table.impossible-row" -> matches.certain(remark.row()).isEmpty();
            case "table.duplicate-row" -> matches.certain(remark.row()).equals(matches.certain(remark.others()));
            case "table.subsumed-row" ->
                Matches.isWithin(matches.certain(remark.row()), matches.certain(remark.others()));
            case "table.overlap" -> matches.certain(remark.row()).intersects(matches.certain(remark.others()));
            case "table.gap" ->
                matches.certain(matches.rows()).cardinality() < matches.world().size();
            default ->
                !matches.certain(remark.row()).isEmpty() || !remark.example().isPresent();
        };
    }

    /** Every example shows what it is there for. */
    @Test
    void examplesShowWhatIsReported() {
        int shown = 0;
        for (int i = 0; i < Tries.of(TABLES); i++) {
            Random random = new Random(SEED + i);
            DecisionTable table = new SmallTables(random).one();
            Settings settings = settings(random, random.nextBoolean());
            Analysis analysis = Analysis.of(table, settings);
            for (Remark remark : analysis.remarks()) {
                if (remark.example().isPresent()) {
                    Example example = remark.example().get();
                    boolean gap = remark.diagnostic().code().equals("table.gap");
                    assertThat(Matches.truth(remark.row(), example, settings))
                            .as("seed %s: %s", SEED + i, remark)
                            .isEqualTo(gap ? Truth.FALSE : Truth.TRUE);
                    assertThat(remark.others().isEmpty() || any(remark.others(), example, settings) != gap)
                            .as("seed %s: %s", SEED + i, remark)
                            .isTrue();
                    shown++;
                }
            }
        }
        assertThat(shown).isGreaterThan(Tries.of(TABLES));
    }

    private static boolean any(List<Row> rows, Example example, Settings settings) {
        return rows.stream().anyMatch(row -> Matches.truth(row, example, settings) == Truth.TRUE);
    }

    private static Set<String> said(Analysis analysis) {
        return analysis.remarks().stream()
                .map(remark -> "%s %s %s"
                        .formatted(
                                remark.diagnostic().severity(),
                                remark.diagnostic().code(),
                                remark.row().number()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Parameters of small tables, all of them set or about half. */
    static Settings settings(Random random, boolean all) {
        Map<String, BigDecimal> numbers = new HashMap<>();
        new TreeMap<>(SmallTables.PARAMETERS).forEach((fact, key) -> {
            if (all || random.nextBoolean()) {
                numbers.put(key, threshold(fact, random));
            }
        });
        return new Settings(numbers, Map.of(), Map.of());
    }

    /** With a value for every parameter; the same source gives the same values. */
    static Settings filled(Settings settings, Random random) {
        Map<String, BigDecimal> numbers = new HashMap<>(settings.numbers());
        new TreeMap<>(SmallTables.PARAMETERS)
                .forEach((fact, key) -> numbers.merge(key, threshold(fact, random), (set, drawn) -> set));
        return new Settings(numbers, Map.of(), Map.of());
    }

    private static BigDecimal threshold(String fact, Random random) {
        return new BigDecimal(new SmallTables(random).any(SmallTables.THRESHOLDS.getOrDefault(fact, List.of())));
    }
}
