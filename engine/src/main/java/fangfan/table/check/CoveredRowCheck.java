package fangfan.table.check;

import fangfan.table.Diagnostic.Severity;
import fangfan.table.Row;
import fangfan.vocabulary.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which rows match only where several other rows of their rule do between them?
 *
 * <p>All rows that are reported so may be deleted together: those further down are looked at first, and those that were
 * reported no longer count for the others.
 */
final class CoveredRowCheck implements TableCheck {

    private static final int MOST_NAMED = 5;

    @Override
    public List<Remark> check(Geometry table) {
        Effort effort = new Effort(Effort.USUAL);
        List<Area> left = singly(table);
        List<Remark> remarks = new ArrayList<>();
        for (int i = left.size() - 1; i >= 0; i--) {
            Area area = left.get(i);
            List<Area> others = others(area, left);
            if (others.size() > 1) {
                Found found = new Search(table.space(), effort)
                        .find(
                                area.shape().literals(),
                                others.stream().map(Area::shape).toList());
                if (found instanceof Found.Nowhere) {
                    remarks.add(remark(table, area, others));
                    left.remove(i);
                } else if (found instanceof Found.NotDecided) {
                    remarks.add(notDecided(table, area.row()));
                }
            }
        }
        return remarks;
    }

    /** The rows that no single row of their rule makes superfluous. */
    private static List<Area> singly(Geometry table) {
        List<Area> left = new ArrayList<>();
        for (Area area : table.areas()) {
            boolean isWithinAnother =
                    SubsumedRowCheck.wider(area, table.areas(), true).isPresent();
            boolean isThereAlready =
                    left.stream().anyMatch(some -> some.isOfSameRuleAs(area) && some.meansTheSameAs(area));
            if (!isWithinAnother && !isThereAlready) {
                left.add(area);
            }
        }
        return left;
    }

    private static List<Area> others(Area area, List<Area> left) {
        return left.stream()
                .filter(some -> some.row().number() != area.row().number() && some.isOfSameRuleAs(area))
                .filter(some -> some.shape().opensNoMoreThan(area.shape()) && some.meets(area))
                .toList();
    }

    private static Remark remark(Geometry table, Area area, List<Area> covering) {
        List<Row> others = covering.stream().map(Area::row).toList();
        List<String> cells =
                others.stream().limit(MOST_NAMED).map(Geometry::cell).toList();
        boolean more = others.size() > MOST_NAMED;
        Text text = new Text(
                "这一行没有用处：凡是符合这一行的，%s %s合起来都已经符合，请删除这一行，或改正条件".formatted(String.join("、", cells), more ? "等几行" : ""),
                "this row adds nothing: %s%s together already match all of its cases: delete the row, or correct it"
                        .formatted(String.join(", ", cells), more ? " and others" : ""));
        List<Row> all = new ArrayList<>(others);
        all.add(area.row());
        Optional<Example> example = table.example(area, all);
        return table.remark("table.subsumed-row", Severity.WARNING, area.row(), others, example, text);
    }

    private static Remark notDecided(Geometry table, Row row) {
        Text text = new Text(
                "同一条规则的行太多、条件太杂，没有算完这一行是不是多余，请自己核对",
                "not decided whether this row adds anything: its rule has too many rows and conditions");
        return table.remark("table.not-decided", Severity.INFO, row, List.of(), Optional.empty(), text);
    }
}
