package fangfan.table.workbook;

import fangfan.table.Diagnostic;
import java.util.List;

/** What came of reading a workbook file: a bad file is an answer, not an exception. */
public sealed interface Reading {

    /** What is wrong, all at once. */
    List<Diagnostic> diagnostics();

    /**
     * The file is safe and its cells were read.
     *
     * @param diagnostics faults of single cells: their formula, error, type or characters; the file may not be published
     *     unless there are none
     */
    record Read(RawWorkbook workbook, List<Diagnostic> diagnostics) implements Reading {}

    /** The file is unsafe, broken, hides something or is over a limit: no cell of it may be used. */
    record Refused(List<Diagnostic> diagnostics) implements Reading {}
}
