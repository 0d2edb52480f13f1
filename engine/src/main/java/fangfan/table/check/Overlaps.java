package fangfan.table.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The pairs of rows that match the same household, but for those of one rule and those that wait for a parameter. */
final class Overlaps {

    private Overlaps() {}

    /** The earlier rows that a row overlaps with. */
    static Stream<Area> earlier(Geometry table, int row) {
        Area area = table.areas().get(row);
        return table.areas().subList(0, row).stream()
                .filter(some -> !some.isOfSameRuleAs(area))
                .filter(some -> !some.shape().isOpen() && !area.shape().isOpen())
                .filter(some -> some.meets(area) && !some.isWithin(area) && !area.isWithin(some));
    }

    static Overlap overlap(Geometry table, Area one, Area other) {
        Box both = one.box()
                .and(other.shape().literals())
                .orElseThrow(() -> new IllegalStateException("rows that meet have a box in common"));
        Example example = table.space().example(new Found.At(both, true), List.of(one.row(), other.row()));
        return new Overlap(one.row(), other.row(), example);
    }

    /** Those of rules that find different things, at most so many. */
    static List<Overlap> ofDifferentResults(Geometry table, int most) {
        List<Overlap> overlaps = new ArrayList<>();
        for (int row = 1; row < table.areas().size() && overlaps.size() < most; row++) {
            Area area = table.areas().get(row);
            earlier(table, row)
                    .filter(some -> !some.row().result().equals(area.row().result()))
                    .limit(most - overlaps.size())
                    .forEach(some -> overlaps.add(overlap(table, some, area)));
        }
        return overlaps;
    }
}
