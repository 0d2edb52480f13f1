package fangfan.table.check;

import fangfan.table.Column;
import fangfan.table.DecisionTable;
import fangfan.table.layout.WrittenCell;
import fangfan.table.layout.WrittenCells;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What changed in one table, as it is written; the order of rows and of columns means nothing.
 *
 * @param scope the cells above the header that say what is judged and how many rows may match
 * @param rows in the order of the sheet, those that are gone last
 */
public record TableComparison(
        String id,
        String sheet,
        Change change,
        List<CellChange> scope,
        List<ColumnChange> columns,
        List<RowChange> rows) {

    public TableComparison {
        scope = List.copyOf(scope);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    public static TableComparison of(DecisionTable before, DecisionTable after) {
        return new TableComparison(
                after.id(),
                after.sheet(),
                Change.CHANGED,
                CellChange.between(WrittenCells.ofScope(before), WrittenCells.ofScope(after)),
                Stream.concat(
                                columns(after, before, Change.ADDED).stream(),
                                columns(before, after, Change.REMOVED).stream())
                        .toList(),
                rows(before, after));
    }

    public static TableComparison added(DecisionTable table) {
        return whole(table, Change.ADDED, rows(withoutRows(table), table));
    }

    public static TableComparison removed(DecisionTable table) {
        return whole(table, Change.REMOVED, rows(table, withoutRows(table)));
    }

    private static TableComparison whole(DecisionTable table, Change change, List<RowChange> rows) {
        return new TableComparison(table.id(), table.sheet(), change, List.of(), List.of(), rows);
    }

    private static DecisionTable withoutRows(DecisionTable table) {
        return new DecisionTable(
                table.id(), table.sheet(), table.subject(), table.hitPolicy(), table.columns(), List.of());
    }

    /** Whether nothing that it asks or says is written otherwise. */
    public boolean isSame() {
        return change == Change.CHANGED && scope.isEmpty() && columns.isEmpty() && rows.isEmpty();
    }

    private static List<ColumnChange> columns(DecisionTable in, DecisionTable notIn, Change change) {
        List<Column> columns = in.columns().stream()
                .filter(column -> !notIn.columns().contains(column))
                .toList();
        return columns.stream()
                .map(column -> new ColumnChange(WrittenCells.header(column), change, WrittenCells.at(in, column)))
                .toList();
    }

    private static List<RowChange> rows(DecisionTable before, DecisionTable after) {
        List<RowChange> rows = new ArrayList<>();
        for (RowPairs.Pair pair : RowPairs.of(before, after)) {
            List<CellChange> cells = CellChange.between(cells(pair.before()), cells(pair.after()));
            RowPairs.Line line = pair.after().or(pair::before).orElseThrow();
            Change change =
                    pair.before().isEmpty() ? Change.ADDED : pair.after().isEmpty() ? Change.REMOVED : Change.CHANGED;
            rows.add(RowChange.of(line.row(), line.sheet(), change, cells));
        }
        rows.sort(Comparator.comparing((RowChange row) -> row.change() == Change.REMOVED)
                .thenComparing(row -> row.at().row()));
        return rows;
    }

    private static List<WrittenCell> cells(Optional<RowPairs.Line> line) {
        return line.map(RowPairs.Line::cells).orElse(List.of());
    }
}
