package fangfan.table.layout;

import fangfan.table.Parameters;
import fangfan.table.workbook.RawWorkbook;
import java.util.List;
import java.util.Optional;

/**
 * A workbook as grids of what is typed into its cells, for those who edit it without a spreadsheet program. It holds what is
 * faulty as well.
 *
 * <p>Invariant: what is written and read again is the same grid. What staff did beside the cells, such as colours, widths and
 * sheets of their own, is not in it.
 */
public sealed interface WorkbookGrid permits TableGrid, ParametersGrid {

    /** The sheets that can be edited. */
    List<GridSheet> sheets();

    /** The same with other rows, sheet by sheet; empty when they do not fit the columns. */
    Optional<WorkbookGrid> with(List<List<List<String>>> rows);

    /** The workbook, for the gate to read. */
    byte[] write();

    /**
     * @param table the table's id; empty for the parameters
     * @param parameters whose keys cells may name
     * @return empty when what stands in the first rows does not tell where things are
     */
    static Optional<WorkbookGrid> read(RawWorkbook workbook, Optional<String> table, Parameters parameters) {
        return table.isPresent() ? TableGrid.read(workbook, table.get(), parameters) : ParametersGrid.read(workbook);
    }
}
