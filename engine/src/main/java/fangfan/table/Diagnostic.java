package fangfan.table;

import fangfan.vocabulary.Language;
import fangfan.vocabulary.Text;

/**
 * One thing that is wrong with a workbook.
 *
 * @param code stable, for example {@code cell.number-as-text}
 * @param place a cell, a sheet, an entry of the package or the file, as its reader knows it
 * @param message what was written and what to do, without the place
 */
public record Diagnostic(String code, String place, Text message) {

    /** Place first, then what was written, then what to do. */
    public String in(Language language) {
        return place + ": " + message.in(language);
    }
}
