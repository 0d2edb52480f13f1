package fangfan.table.workbook;

import java.util.List;
import java.util.Optional;

/** The sheets of a workbook as they were written, in the order of their tabs. */
public record RawWorkbook(List<RawSheet> sheets) {

    public Optional<RawSheet> sheet(String name) {
        return sheets.stream().filter(sheet -> sheet.name().equals(name)).findFirst();
    }

    /**
     * The same with a text in one cell.
     *
     * @param cell such as {@code F9}
     * @return empty when there is no such sheet, or this is no cell
     */
    public Optional<RawWorkbook> with(String sheet, String cell, String text) {
        return CellAddress.of(cell)
                .flatMap(at -> sheet(sheet)
                        .map(changed -> new RawWorkbook(sheets.stream()
                                .map(one ->
                                        one == changed ? one.with(at.row(), at.column(), new RawValue.Text(text)) : one)
                                .toList())));
    }
}
