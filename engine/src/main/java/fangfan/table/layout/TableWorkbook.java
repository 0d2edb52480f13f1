package fangfan.table.layout;

import fangfan.table.DecisionTable;
import fangfan.table.RuleId;
import fangfan.table.TableCase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
        return write(table, title, WrittenRow.of(table), WrittenRow.ofCases(table, cases), notes);
    }

    /**
     * Writes what somebody typed, sound or not.
     *
     * @param frame a table whose rows are not looked at
     */
    static byte[] write(
            DecisionTable frame, String title, List<WrittenRow> rows, List<WrittenRow> cases, List<String> notes) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Look look = new Look(workbook);
            new TableSheet(new Sheet(workbook, look, frame.sheet()), frame, rows).write(title);
            new CasePrinter(new Sheet(workbook, look, CASES), frame.columns()).write(cases, rules(rows));
            Legend.ofTable(new Sheet(workbook, look, LEGEND), notes);
            return WorkbookBytes.of(workbook, title);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> rules(List<WrittenRow> rows) {
        return rows.stream()
                .map(row -> row.cells().get(Layout.Head.RULE.ordinal()).toString())
                .filter(RuleId::isValid)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
