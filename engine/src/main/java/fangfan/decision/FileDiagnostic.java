package fangfan.decision;

import fangfan.table.Diagnostic;
import fangfan.table.workbook.Written;
import java.util.List;

/**
 * A diagnostic and the workbook that it is about: sheets of several workbooks have the same name.
 *
 * @param file name of the workbook, as it was sent
 */
public record FileDiagnostic(String file, Diagnostic diagnostic) {

    static List<FileDiagnostic> of(String file, List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .map(diagnostic -> new FileDiagnostic(file, diagnostic))
                .toList();
    }

    /** The file's name as it may be shown anywhere. */
    public String shownFile() {
        return Written.plain(file);
    }

    public boolean isError() {
        return diagnostic.isError();
    }
}
