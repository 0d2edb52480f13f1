package fangfan.table.check;

import fangfan.table.DecisionTable;
import fangfan.table.HitPolicy;
import fangfan.table.Row;
import fangfan.table.Scope;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What the analysis should say of a small table, told by going through every household. */
final class BruteForce {

    private final DecisionTable table;
    private final Matches matches;
    private final List<Row> areas = new ArrayList<>();
    private final Set<String> expected = new TreeSet<>();

    BruteForce(DecisionTable table, Matches matches) {
        this.table = table;
        this.matches = matches;
    }

    /** Severity, code and row of every remark. */
    Set<String> remarks() {
        for (Row row : matches.rows()) {
            if (matches.certain(row).isEmpty()) {
                expect("ERROR table.impossible-row", row);
            } else if (Matches.isWithin(everybody(row), matches.certain(row))) {
                expect("ERROR table.matches-everybody", row);
            } else {
                areas.add(row);
            }
        }
        for (int i = 0; i < areas.size(); i++) {
            duplicate(areas.get(i), areas.subList(0, i));
            overlap(areas.get(i), areas.subList(0, i));
            subsumed(areas.get(i));
            twoAnyMember(areas.get(i));
        }
        covered();
        gap();
        return expected;
    }

    private void expect(String remark, Row row) {
        expected.add(remark + " " + row.number());
    }

    /** Every household on a day on which the row is in force; without members nothing holds of any or all of them. */
    private BitSet everybody(Row row) {
        BitSet all = new BitSet();
        for (int i = 0; i < matches.world().size(); i++) {
            Example example = matches.world().get(i);
            boolean inForce = example.statusDay().map(row::isInForceOn).orElse(true);
            all.set(i, inForce && example.memberCount().orElse(1) > 0);
        }
        return all;
    }

    private void duplicate(Row row, List<Row> earlier) {
        List<Row> same = earlier.stream()
                .filter(other -> matches.certain(other).equals(matches.certain(row)))
                .toList();
        boolean fault = table.hitPolicy() == HitPolicy.UNIQUE
                || same.stream().anyMatch(other -> other.result().equals(row.result()) || sameRule(other, row));
        if (!same.isEmpty()) {
            expect((fault ? "ERROR" : "INFO") + " table.duplicate-row", row);
        }
    }

    private void subsumed(Row row) {
        if (areas.stream().anyMatch(other -> sameRule(other, row) && isBeyond(other, row))) {
            expect("WARNING table.subsumed-row", row);
        }
        if (areas.stream().anyMatch(other -> !sameRule(other, row) && isBeyond(other, row))) {
            expect((table.hitPolicy() == HitPolicy.UNIQUE ? "ERROR" : "INFO") + " table.subsumed-row", row);
        }
    }

    private boolean isBeyond(Row other, Row row) {
        return Matches.isWithin(matches.certain(row), matches.certain(other))
                && !matches.certain(row).equals(matches.certain(other));
    }

    private static boolean sameRule(Row one, Row other) {
        return one.rule().equals(other.rule());
    }

    private void covered() {
        List<Row> left = new ArrayList<>();
        for (Row row : areas) {
            boolean alone = areas.stream().anyMatch(other -> sameRule(other, row) && isBeyond(other, row))
                    || left.stream()
                            .anyMatch(other -> sameRule(other, row)
                                    && matches.certain(other).equals(matches.certain(row)));
            if (!alone) {
                left.add(row);
            }
        }
        for (int i = left.size() - 1; i >= 0; i--) {
            Row row = left.get(i);
            List<Row> others = left.stream()
                    .filter(other -> other.number() != row.number() && sameRule(other, row))
                    .toList();
            if (Matches.isWithin(matches.certain(row), matches.certain(others))) {
                expect("WARNING table.subsumed-row", row);
                left.remove(i);
            }
        }
    }

    private void overlap(Row row, List<Row> earlier) {
        boolean overlaps = earlier.stream()
                .filter(other -> !sameRule(other, row))
                .filter(other -> matches.certain(other).intersects(matches.certain(row)))
                .anyMatch(other -> !Matches.isWithin(matches.certain(row), matches.certain(other))
                        && !Matches.isWithin(matches.certain(other), matches.certain(row)));
        if (table.hitPolicy() == HitPolicy.UNIQUE && overlaps) {
            expect("ERROR table.overlap", row);
        }
    }

    private void gap() {
        BitSet all = new BitSet();
        for (int i = 0; i < matches.world().size(); i++) {
            Optional<LocalDate> day = matches.world().get(i).statusDay();
            all.set(
                    i,
                    matches.rows().stream()
                            .anyMatch(row -> day.map(row::isInForceOn).orElse(true)));
        }
        if (table.hitPolicy() == HitPolicy.UNIQUE && !Matches.isWithin(all, matches.certain(matches.rows()))) {
            expect("INFO table.gap", matches.rows().get(0));
        }
    }

    private void twoAnyMember(Row row) {
        long any = row.conditions().stream()
                .filter(condition -> condition.column().scope() == Scope.ANY_MEMBER)
                .count();
        if (any > 1) {
            expect("WARNING table.two-any-member-columns", row);
        }
    }
}
