package fangfan.table.check;

import fangfan.table.Diagnostic.Severity;
import fangfan.table.Row;
import fangfan.vocabulary.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which rows match only where another row does anyway?
 *
 * <p>Within a rule such a row adds nothing. Between two rules it is a matter of interest, or, in a table of which one
 * row matches at most, a fault.
 */
final class SubsumedRowCheck implements TableCheck {

    private static final String CODE = "table.subsumed-row";

    @Override
    public List<Remark> check(Geometry table) {
        return table.areas().stream()
                .flatMap(area -> Stream.concat(
                        wider(area, table.areas(), true).map(wider -> ofSameRule(table, area, wider)).stream(),
                        wider(area, table.areas(), false).map(wider -> ofOtherRule(table, area, wider)).stream()))
                .toList();
    }

    /** The first row, of the same rule or of another, that matches wherever this one does, and beyond. */
    static Optional<Area> wider(Area area, List<Area> areas, boolean sameRule) {
        return areas.stream()
                .filter(some -> some.isOfSameRuleAs(area) == sameRule)
                .filter(some -> area.isWithin(some) && !some.isWithin(area))
                .findFirst();
    }

    private static Remark ofSameRule(Geometry table, Area area, Area wider) {
        String cell = Geometry.cell(wider.row());
        Text text = new Text(
                "这一行没有用处：凡是符合这一行的，都已经符合 %s，请删除这一行，或改正条件".formatted(cell),
                "this row adds nothing: %s already matches all of its cases: delete the row, or correct it"
                        .formatted(cell));
        return remark(table, Severity.WARNING, area, wider, text);
    }

    private static Remark ofOtherRule(Geometry table, Area area, Area wider) {
        Row row = wider.row();
        String cell = Geometry.cell(row);
        return table.isUnique()
                ? remark(
                        table,
                        Severity.ERROR,
                        area,
                        wider,
                        new Text(
                                "凡是符合这一行的，也符合规则 `%s` 的 %s，但本表至多只能符合一行，请改正条件".formatted(row.rule(), cell),
                                "whatever matches this row matches rule `%s` (%s) too, but one row at most may match: correct it"
                                        .formatted(row.rule(), cell)))
                : remark(
                        table,
                        Severity.INFO,
                        area,
                        wider,
                        new Text(
                                "凡是符合这一行的，也符合规则 `%s` 的 %s，两条规则会一起符合".formatted(row.rule(), cell),
                                "whatever matches this row matches rule `%s` (%s) too".formatted(row.rule(), cell)));
    }

    private static Remark remark(Geometry table, Severity severity, Area area, Area wider, Text text) {
        return table.remark(
                CODE,
                severity,
                area.row(),
                List.of(wider.row()),
                table.example(area, List.of(area.row(), wider.row())),
                text);
    }
}
