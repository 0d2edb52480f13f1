package fangfan.service.ruleset.grid;

import fangfan.table.layout.TableGrid;
import fangfan.table.layout.WorkbookGrid;
import java.util.List;
import java.util.Optional;

/**
 * What somebody made of a workbook.
 *
 * @param basis hash of all workbooks that it was shown among
 * @param title of the table; empty for the parameters, as are the next two
 * @param hitPolicy its label
 * @param conditions headers of the conditions, in their order
 * @param sheets rows of each sheet, cell by cell
 */
public record Typed(
        String basis, String title, String hitPolicy, List<String> conditions, List<List<List<String>>> sheets) {

    /** What was shown, with this in it; empty when it does not fit. */
    Optional<WorkbookGrid> into(WorkbookGrid shown) {
        return shown instanceof TableGrid table
                ? table.framed(title, hitPolicy, conditions).flatMap(framed -> framed.with(sheets))
                : shown.with(sheets);
    }
}
