package fangfan.table.workbook;

import fangfan.table.CellRef;

/**
 * Cells that Excel shows as one; all bounds are inclusive.
 *
 * @param firstRow 1-based
 * @param firstColumn 0-based
 */
public record MergedRange(int firstRow, int firstColumn, int lastRow, int lastColumn) {

    public boolean covers(int row, int column) {
        return firstRow <= row && row <= lastRow && firstColumn <= column && column <= lastColumn;
    }

    /** Only the top left cell of a merged range holds a value. */
    public boolean startsAt(int row, int column) {
        return firstRow == row && firstColumn == column;
    }

    @Override
    public String toString() {
        return CellRef.letters(firstColumn) + firstRow + ":" + CellRef.letters(lastColumn) + lastRow;
    }
}
