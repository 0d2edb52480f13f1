package fangfan.table.compile;

import fangfan.indicator.Truth;
import fangfan.table.Column;
import java.util.List;

/** What a table says of one household or member: a verdict for every row and for every condition in it. */
public final class Verdicts {

    private final List<Column> columns;
    private final List<TwoBits> byColumn;
    private final TwoBits byRow;

    Verdicts(List<Column> columns, List<TwoBits> byColumn, TwoBits byRow) {
        this.columns = columns;
        this.byColumn = byColumn;
        this.byRow = byRow;
    }

    /** @param row position among the rows in force */
    public Truth row(int row) {
        return byRow.truth(row);
    }

    /** The verdict of the row's cell in this column; a blank cell has none. */
    public Truth condition(int row, Column column) {
        return condition(row, columns.indexOf(column));
    }

    /**
     * The verdict of the row's cell in this column; a blank cell has none.
     *
     * @param column position among the columns of the table
     */
    public Truth condition(int row, int column) {
        return byColumn.get(column).truth(row);
    }
}
