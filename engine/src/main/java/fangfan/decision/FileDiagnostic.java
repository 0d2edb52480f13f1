package fangfan.decision;

import fangfan.table.Diagnostic;
import java.util.List;

/**
 * A diagnostic and the workbook that it is about: sheets of several workbooks have the same name.
 *
 * @param file name of the workbook
 */
public record FileDiagnostic(String file, Diagnostic diagnostic) {

    static List<FileDiagnostic> of(String file, List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .map(diagnostic -> new FileDiagnostic(file, diagnostic))
                .toList();
    }

    public boolean isError() {
        return diagnostic.isError();
    }
}
