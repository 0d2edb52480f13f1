package fangfan.table;

import fangfan.vocabulary.Language;
import fangfan.vocabulary.Text;
import java.util.Optional;

/**
 * One thing that a reader of a workbook should know.
 *
 * @param code stable, for example {@code cell.number-as-text}
 * @param place a cell, a sheet, an entry of the package or the file, as its reader knows it
 * @param message what was written and what to do, without the place
 * @param meant what most likely should stand in the cell instead of all that stands there
 */
public record Diagnostic(String code, Severity severity, String place, Text message, Optional<String> meant) {

    /** What follows from it. */
    public enum Severity {
        /** The workbook is refused. */
        ERROR,
        /** Most likely not what was meant; the workbook is admitted. */
        WARNING,
        /** Good to know. */
        INFO
    }

    /** An error. */
    public Diagnostic(String code, String place, Text message) {
        this(code, Severity.ERROR, place, message);
    }

    /** Nobody can tell what was meant. */
    public Diagnostic(String code, Severity severity, String place, Text message) {
        this(code, severity, place, message, Optional.empty());
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** Place first, then what was written, then what to do. */
    public String in(Language language) {
        return place + ": " + message.in(language);
    }
}
