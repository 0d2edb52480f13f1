package fangfan.table.workbook;

import fangfan.table.CellRef;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One visible sheet. Rows are 1-based and columns 0-based, as in {@link fangfan.table.CellRef}.
 *
 * @param rows filled cells only, by row and column
 * @param hiddenRows hidden or of no height
 * @param hiddenColumns hidden or of no width
 */
public record RawSheet(
        String name,
        SortedMap<Integer, SortedMap<Integer, RawCell>> rows,
        List<MergedRange> merged,
        Set<Integer> hiddenRows,
        Set<Integer> hiddenColumns) {

    /** The cell, unless it is blank. */
    public Optional<RawCell> cell(int row, int column) {
        return Optional.ofNullable(rows.get(row)).map(cells -> cells.get(column));
    }

    /** The filled cells, row by row from left to right. */
    public List<RawCell> cells() {
        return rows.values().stream().flatMap(row -> row.values().stream()).toList();
    }

    /** The merged range that covers the place, if any. */
    public Optional<MergedRange> mergedAt(int row, int column) {
        return merged.stream().filter(range -> range.covers(row, column)).findFirst();
    }

    /** The same with another value in one cell. */
    RawSheet with(int row, int column, RawValue value) {
        SortedMap<Integer, SortedMap<Integer, RawCell>> changed = new TreeMap<>(rows);
        SortedMap<Integer, RawCell> cells = new TreeMap<>(rows.getOrDefault(row, new TreeMap<>()));
        cells.put(column, new RawCell(new CellRef(name, row, column), value));
        changed.put(row, cells);
        return new RawSheet(name, changed, merged, hiddenRows, hiddenColumns);
    }
}
