package fangfan.table.check;

import fangfan.table.Diagnostic.Severity;
import fangfan.table.Row;
import fangfan.vocabulary.Text;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Does a table of which one row matches at most leave somebody without any?
 *
 * <p>A row that waits for a parameter counts as matching wherever it may, so a gap that is reported is one whatever the
 * parameter will be.
 */
final class GapCheck implements TableCheck {

    @Override
    public List<Remark> check(Geometry table) {
        List<Row> rows = table.shapes().stream().map(Shape::row).toList();
        if (!table.isUnique() || rows.isEmpty()) {
            return List.of();
        }
        BitSet days = table.space().periods().inForce(rows);
        Found found = new Search(table.space(), new Effort(Effort.USUAL))
                .find(List.of(table.space().days(days)), table.shapes());
        if (found instanceof Found.At at) {
            return List.of(gap(table, rows, table.space().example(at, rows)));
        }
        return found instanceof Found.NotDecided ? List.of(notDecided(table, rows.get(0))) : List.of();
    }

    private static Remark gap(Geometry table, List<Row> rows, Example example) {
        Text text = new Text(
                "有的%s一行也不符合，请确认是否需要补一行".formatted(table.subject().zh()),
                "some %ss match no row: add one, if one is missing"
                        .formatted(table.subject().en()));
        return table.remark("table.gap", Severity.INFO, rows.get(0), rows, Optional.of(example), text);
    }

    private static Remark notDecided(Geometry table, Row first) {
        Text text = new Text(
                "这张表的行太多、条件太杂，没有算完是不是每个%s都有一行符合，请自己核对".formatted(table.subject().zh()),
                "not decided whether every %s matches some row: the table has too many rows and conditions"
                        .formatted(table.subject().en()));
        return table.remark("table.not-decided", Severity.INFO, first, List.of(), Optional.empty(), text);
    }
}
