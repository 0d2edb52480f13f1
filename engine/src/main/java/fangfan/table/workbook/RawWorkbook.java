package fangfan.table.workbook;

import java.util.List;
import java.util.Optional;

/** The sheets of a workbook as they were written, in the order of their tabs. */
public record RawWorkbook(List<RawSheet> sheets) {

    public Optional<RawSheet> sheet(String name) {
        return sheets.stream().filter(sheet -> sheet.name().equals(name)).findFirst();
    }
}
