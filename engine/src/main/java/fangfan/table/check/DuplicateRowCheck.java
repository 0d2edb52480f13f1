package fangfan.table.check;

import fangfan.table.Diagnostic.Severity;
import fangfan.vocabulary.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which rows mean the same as an earlier row, however they are written?
 *
 * <p>Two rules may match the same and find different things, except in a table of which one row matches at most.
 */
final class DuplicateRowCheck implements TableCheck {

    @Override
    public List<Remark> check(Geometry table) {
        List<Remark> remarks = new ArrayList<>();
        for (int i = 1; i < table.areas().size(); i++) {
            Area row = table.areas().get(i);
            original(row, table.areas().subList(0, i)).ifPresent(original -> remarks.add(remark(table, original, row)));
        }
        return remarks;
    }

    /** An earlier row that means the same; one of the same rule or result before any other. */
    private static Optional<Area> original(Area row, List<Area> earlier) {
        List<Area> same =
                earlier.stream().filter(some -> some.meansTheSameAs(row)).toList();
        return same.stream()
                .filter(some -> addsNothing(some, row))
                .findFirst()
                .or(() -> same.stream().findFirst());
    }

    private static boolean addsNothing(Area original, Area row) {
        return original.isOfSameRuleAs(row)
                || original.row().result().equals(row.row().result());
    }

    private static Remark remark(Geometry table, Area original, Area row) {
        String cell = Geometry.cell(original.row());
        boolean fault = addsNothing(original, row) || table.isUnique();
        Text text = fault
                ? new Text(
                        "这一行和 %s 的条件是一个意思，请删除其中一行，或改正条件".formatted(cell),
                        "this row asks the same as %s: delete one of the two, or correct it".formatted(cell))
                : new Text(
                        "这一行和规则 `%s` 的 %s 条件是一个意思，两条规则总是一起符合"
                                .formatted(original.row().rule(), cell),
                        "this row asks the same as rule `%s` (%s), so both rules always match together"
                                .formatted(original.row().rule(), cell));
        return table.remark(
                "table.duplicate-row",
                fault ? Severity.ERROR : Severity.INFO,
                row.row(),
                List.of(original.row()),
                table.example(row, List.of(original.row(), row.row())),
                text);
    }
}
