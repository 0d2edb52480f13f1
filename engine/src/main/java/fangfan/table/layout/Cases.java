package fangfan.table.layout;

import fangfan.table.Diagnostic;
import fangfan.table.TableCase;
import java.util.List;

/** What the sheet with the cases says: the cases that can be read, and what is wrong with the others. */
public record Cases(List<TableCase> cases, List<Diagnostic> diagnostics) {

    public Cases {
        cases = List.copyOf(cases);
        diagnostics = List.copyOf(diagnostics);
    }
}
