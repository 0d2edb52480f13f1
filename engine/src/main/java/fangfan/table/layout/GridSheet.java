package fangfan.table.layout;

import fangfan.table.workbook.RawCell;
import fangfan.table.workbook.RawSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * One sheet of a grid.
 *
 * @param firstRow the number of its first row in the workbook
 * @param rows what is typed into each cell, as long as there are columns; blank cells are empty
 */
public record GridSheet(String name, int firstRow, List<GridColumn> columns, List<List<String>> rows) {

    public GridSheet {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** Reads the rows that hold anything; they move up to where there is none. */
    static GridSheet read(RawSheet sheet, int firstRow, List<GridColumn> columns) {
        return read(
                sheet,
                firstRow,
                columns,
                IntStream.range(0, columns.size()).mapToObj(Optional::of).toList());
    }

    /** @param places where each column stands in the sheet; empty where it does not */
    static GridSheet read(RawSheet sheet, int firstRow, List<GridColumn> columns, List<Optional<Integer>> places) {
        List<List<String>> rows = new ArrayList<>();
        sheet.rows().tailMap(firstRow).forEach((number, cells) -> {
            if (!cells.isEmpty()) {
                List<String> row = new ArrayList<>();
                for (int i = 0; i < columns.size(); i++) {
                    Entry entry = columns.get(i).entry();
                    row.add(places.get(i)
                            .map(cells::get)
                            .map(RawCell::value)
                            .map(entry::shown)
                            .orElse(""));
                }
                rows.add(row);
            }
        });
        return new GridSheet(sheet.name(), firstRow, columns, rows);
    }

    /** Whether these rows fit the columns and the sheet. */
    boolean takes(List<List<String>> others) {
        return others.size() <= Sheet.LAST_ROW - firstRow + 1
                && others.stream().allMatch(row -> row.size() == columns.size());
    }

    /** The same columns with other rows. */
    GridSheet with(List<List<String>> others) {
        return new GridSheet(name, firstRow, columns, others);
    }

    /** What a spreadsheet program would keep of what is typed. */
    List<List<Object>> typed() {
        return rows.stream()
                .map(row -> {
                    List<Object> cells = new ArrayList<>();
                    for (int i = 0; i < row.size(); i++) {
                        cells.add(columns.get(i).entry().typed(row.get(i)));
                    }
                    return cells;
                })
                .toList();
    }

    List<WrittenRow> written() {
        List<WrittenRow> written = new ArrayList<>();
        typed().forEach(cells -> written.add(new WrittenRow(firstRow + written.size(), cells)));
        return written;
    }
}
