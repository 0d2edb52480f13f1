package fangfan.table.layout;

import fangfan.table.DecisionTable;
import fangfan.table.TableCase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes the workbook of one table as staff edit it: the table, its cases and how to read it. */
public final class TableWorkbook {

    /** The sheet with the cases. */
    public static final String CASES = "用例";

    /** The sheet that explains how to fill in the others. */
    public static final String LEGEND = "说明";

    private TableWorkbook() {}

    /**
     * The same table gives the same bytes.
     *
     * @param notes what staff should know of this table, a paragraph each
     */
    public static byte[] write(DecisionTable table, String title, List<TableCase> cases, List<String> notes) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Look look = new Look(workbook);
            new TableSheet(new Sheet(workbook, look, table.sheet()), table).write(title);
            new CasePrinter(new Sheet(workbook, look, CASES), table).write(cases);
            Legend.ofTable(new Sheet(workbook, look, LEGEND), notes);
            return WorkbookBytes.of(workbook, title);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
