package fangfan.service.ruleset.grid;

import fangfan.table.layout.GridSheet;
import fangfan.table.layout.TableGrid;
import fangfan.table.layout.WorkbookGrid;
import java.util.List;

/**
 * A workbook for the grid of a page.
 *
 * @param basis hash of all workbooks that it is shown among
 * @param title of the table; empty for the parameters, as are the next three
 * @param subject what the table judges
 * @param hitPolicy label of how many rows may match
 * @param hitPolicies what it may be
 * @param conditions headers of the columns that may go, or be joined by others
 */
public record GridDocument(
        String file,
        String basis,
        String title,
        String subject,
        String hitPolicy,
        List<String> hitPolicies,
        List<String> conditions,
        List<GridSheet> sheets) {

    static GridDocument of(String file, String basis, WorkbookGrid grid) {
        return grid instanceof TableGrid table
                ? new GridDocument(
                        file,
                        basis,
                        table.title(),
                        table.subject(),
                        table.hitPolicy(),
                        TableGrid.hitPolicies(),
                        table.conditions(),
                        table.sheets())
                : new GridDocument(file, basis, "", "", "", List.of(), List.of(), grid.sheets());
    }
}
