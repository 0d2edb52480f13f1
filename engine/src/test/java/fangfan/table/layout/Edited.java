package fangfan.table.layout;

import fangfan.table.CellRef;
import fangfan.table.workbook.RawCell;
import fangfan.table.workbook.RawSheet;
import fangfan.table.workbook.RawValue;
import java.math.BigDecimal;
import java.util.SortedMap;
import java.util.TreeMap;

/** A sheet as it is after somebody typed into it. */
final class Edited {

    private Edited() {}

    /** @param written a number behind {@code #}, otherwise text; nothing clears the cell */
    static RawSheet with(RawSheet sheet, String cell, String written) {
        int column = cell.charAt(0) - 'A';
        int row = Integer.parseInt(cell.substring(1));
        SortedMap<Integer, SortedMap<Integer, RawCell>> rows = new TreeMap<>();
        sheet.rows().forEach((number, cells) -> rows.put(number, new TreeMap<>(cells)));
        SortedMap<Integer, RawCell> cells = rows.computeIfAbsent(row, number -> new TreeMap<>());
        cells.remove(column);
        if (!written.isEmpty()) {
            RawValue value = written.startsWith("#")
                    ? new RawValue.Number(new BigDecimal(written.substring(1)))
                    : new RawValue.Text(written);
            cells.put(column, new RawCell(new CellRef(sheet.name(), row, column), value));
        }
        return new RawSheet(sheet.name(), rows, sheet.merged(), sheet.hiddenRows(), sheet.hiddenColumns());
    }
}
