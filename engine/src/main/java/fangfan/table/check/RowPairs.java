package fangfan.table.check;

import fangfan.table.DecisionTable;
import fangfan.table.Row;
import fangfan.table.RuleId;
import fangfan.table.layout.WrittenCell;
import fangfan.table.layout.WrittenCells;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which row of the later version is which of the earlier: rows of one rule, those that are alike most first.
 *
 * <p>Invariant: rows that read the same are the same, wherever they stand.
 */
final class RowPairs {

    /** How many pairs of one rule are weighed; beyond, rows go together in their order. */
    private static final int MOST_WEIGHED = 250_000;

    /** @param before absent of a row that is new; {@code after} of one that is gone */
    record Pair(Optional<Line> before, Optional<Line> after) {}

    /** A row with its cells. */
    record Line(String sheet, Row row, List<WrittenCell> cells) {

        Map<String, String> filled() {
            return cells.stream()
                    .filter(cell -> !cell.isBlank())
                    .collect(Collectors.toMap(WrittenCell::header, WrittenCell::text));
        }
    }

    private record Likeness(int before, int after, long equalCells) {}

    private RowPairs() {}

    /** All but those that read the same, rule by rule. */
    static List<Pair> of(DecisionTable before, DecisionTable after) {
        Map<RuleId, List<Line>> earlier = lines(before);
        Map<RuleId, List<Line>> later = lines(after);
        Set<RuleId> rules = new LinkedHashSet<>(later.keySet());
        rules.addAll(earlier.keySet());
        List<Pair> pairs = new ArrayList<>();
        for (RuleId rule : rules) {
            List<Line> one = new ArrayList<>(earlier.getOrDefault(rule, List.of()));
            List<Line> other = new ArrayList<>(later.getOrDefault(rule, List.of()));
            leaveOutSame(one, other);
            pairs.addAll(pairs(one, other));
        }
        return pairs;
    }

    private static Map<RuleId, List<Line>> lines(DecisionTable table) {
        Map<RuleId, List<Line>> lines = new LinkedHashMap<>();
        table.rows()
                .forEach(row -> lines.computeIfAbsent(row.rule(), rule -> new ArrayList<>())
                        .add(new Line(table.sheet(), row, WrittenCells.of(table, row))));
        return lines;
    }

    private static void leaveOutSame(List<Line> before, List<Line> after) {
        Map<Map<String, String>, List<Line>> known = new LinkedHashMap<>();
        before.forEach(line ->
                known.computeIfAbsent(line.filled(), cells -> new ArrayList<>()).add(line));
        after.removeIf(line -> {
            List<Line> same = known.getOrDefault(line.filled(), new ArrayList<>());
            return !same.isEmpty() && before.remove(same.remove(0));
        });
    }

    private static List<Pair> pairs(List<Line> before, List<Line> after) {
        Map<Integer, Integer> partners = partners(before, after);
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            Optional<Line> earlier = Optional.ofNullable(partners.get(i)).map(before::get);
            pairs.add(new Pair(earlier, Optional.of(after.get(i))));
        }
        for (int i = 0; i < before.size(); i++) {
            if (!partners.containsValue(i)) {
                pairs.add(new Pair(Optional.of(before.get(i)), Optional.empty()));
            }
        }
        return pairs;
    }

    /** By position after, the position before. */
    private static Map<Integer, Integer> partners(List<Line> before, List<Line> after) {
        Map<Integer, Integer> partners = new TreeMap<>();
        if ((long) before.size() * after.size() > MOST_WEIGHED) {
            for (int i = 0; i < Math.min(before.size(), after.size()); i++) {
                partners.put(i, i);
            }
            return partners;
        }
        List<Likeness> likeness = new ArrayList<>();
        List<Map<String, String>> earlier = before.stream().map(Line::filled).toList();
        for (int j = 0; j < after.size(); j++) {
            Map<String, String> later = after.get(j).filled();
            for (int i = 0; i < before.size(); i++) {
                likeness.add(new Likeness(i, j, equalCells(earlier.get(i), later)));
            }
        }
        Set<Integer> taken = new LinkedHashSet<>();
        likeness.stream()
                .sorted(Comparator.comparingLong(Likeness::equalCells).reversed())
                .forEach(some -> {
                    if (!partners.containsKey(some.after()) && taken.add(some.before())) {
                        partners.put(some.after(), some.before());
                    }
                });
        return partners;
    }

    private static long equalCells(Map<String, String> one, Map<String, String> other) {
        return one.entrySet().stream()
                .filter(cell -> cell.getValue().equals(other.get(cell.getKey())))
                .count();
    }
}
