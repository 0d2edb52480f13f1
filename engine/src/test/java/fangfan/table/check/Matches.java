package fangfan.table.check;

import static java.util.Objects.requireNonNull;

import fangfan.indicator.Settings;
import fangfan.indicator.Truth;
import fangfan.table.Allowance;
import fangfan.table.Meaning;
import fangfan.table.Row;
import fangfan.table.Subject;
import fangfan.vocabulary.Indicators;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which households of a small world each row matches, by the plain meaning of its conditions. */
final class Matches {

    private final List<Example> world;
    private final Map<Row, BitSet> certain = new LinkedHashMap<>();
    private final Map<Row, BitSet> possible = new LinkedHashMap<>();

    Matches(Subject subject, List<Row> rows, Settings settings) {
        this(SmallWorld.of(subject, rows), rows, settings);
    }

    Matches(List<Example> world, List<Row> rows, Settings settings) {
        this.world = world;
        for (Row row : rows) {
            certain.put(row, new BitSet());
            possible.put(row, new BitSet());
        }
        for (int i = 0; i < world.size(); i++) {
            Indicators indicators = world.get(i).indicators(settings);
            for (Row row : rows) {
                Truth truth = truth(row, world.get(i), indicators, settings);
                requireNonNull(certain.get(row)).set(i, truth == Truth.TRUE);
                requireNonNull(possible.get(row)).set(i, truth != Truth.FALSE);
            }
        }
    }

    static Truth truth(Row row, Example example, Settings settings) {
        return truth(row, example, example.indicators(settings), settings);
    }

    private static Truth truth(Row row, Example example, Indicators indicators, Settings settings) {
        boolean inForce = example.statusDay().map(row::isInForceOn).orElse(true);
        return inForce
                ? row.conditions().stream()
                        .map(condition ->
                                Meaning.verdict(condition, indicators, example.candidate(), Allowance.in(settings)))
                        .reduce(Truth.TRUE, Truth::and)
                : Truth.FALSE;
    }

    List<Example> world() {
        return world;
    }

    List<Row> rows() {
        return List.copyOf(certain.keySet());
    }

    BitSet certain(Row row) {
        return (BitSet) requireNonNull(certain.get(row)).clone();
    }

    BitSet certain(List<Row> rows) {
        BitSet any = new BitSet();
        rows.forEach(row -> any.or(certain.get(row)));
        return any;
    }

    BitSet possible(List<Row> rows) {
        BitSet any = new BitSet();
        rows.forEach(row -> any.or(possible.get(row)));
        return any;
    }

    static boolean isWithin(BitSet inner, BitSet outer) {
        BitSet rest = (BitSet) inner.clone();
        rest.andNot(outer);
        return rest.isEmpty();
    }
}
