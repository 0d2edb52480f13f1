package fangfan.service.ruleset;

import fangfan.shipped.ShippedRuleset;
import fangfan.table.layout.Layout;
import fangfan.table.layout.TableWorkbook;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The shipped table of key groups, as staff edit it in Excel. */
public final class KeyGroups {

    public static final String NAME = "key-groups.drl.xlsx";

    private static final byte[] SHIPPED =
            Objects.requireNonNull(ShippedRuleset.workbooks().get(NAME));
    private static final int ROW_OF_KG_04 = 11;
    private static final double SHIPPED_THRESHOLD = 3000;

    private KeyGroups() {}

    /** The table with another threshold of self-paid medical costs, 3000 as shipped, and with the cases around it. */
    public static Map<String, byte[]> from(int selfPaidMedical) {
        return Map.of(NAME, workbook(selfPaidMedical));
    }

    public static byte[] workbook(int selfPaidMedical) {
        return edited(sheets -> {
            threshold(sheets.getSheetAt(0)).setCellValue(selfPaidMedical);
            moveCases(sheets.getSheet(TableWorkbook.CASES), selfPaidMedical - SHIPPED_THRESHOLD);
        });
    }

    /** The table with another threshold, but with the cases as they were: some fail. */
    public static byte[] withoutItsCases(int selfPaidMedical) {
        return edited(sheets -> threshold(sheets.getSheetAt(0)).setCellValue(selfPaidMedical));
    }

    /** The table with a word where an amount belongs. */
    public static Map<String, byte[]> faulty() {
        return Map.of(NAME, edited(sheets -> threshold(sheets.getSheetAt(0)).setCellValue("3O00")));
    }

    /** The table as somebody in a hurry leaves it: an amount, a code and a clause are wrong. */
    public static byte[] withThreeFaults() {
        return edited(sheets -> {
            XSSFSheet sheet = sheets.getSheetAt(0);
            threshold(sheet).setCellValue("25O0");
            cell(sheet, "KG-06", "在校生状况").setCellValue("大专");
            cell(sheet, "KG-07", "条款").setBlank();
        });
    }

    /** The table with another id for a rule, in its cases too. */
    public static byte[] renumbered(String rule, String id) {
        return edited(sheets -> sheets.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
            if (cell.getCellType() == CellType.STRING
                    && cell.getStringCellValue().equals(rule)) {
                cell.setCellValue(id);
            }
        }))));
    }

    private static XSSFCell cell(XSSFSheet sheet, String rule, String header) {
        for (Row row : sheet) {
            if (row.getRowNum() >= Layout.HEADER_ROW
                    && row.getCell(0) != null
                    && row.getCell(0).getStringCellValue().equals(rule)) {
                for (Cell label : sheet.getRow(Layout.HEADER_ROW - 1)) {
                    if (label.getStringCellValue().startsWith(header)) {
                        return (XSSFCell) row.getCell(label.getColumnIndex());
                    }
                }
            }
        }
        throw new IllegalStateException("no cell of " + rule + " under " + header);
    }

    private static byte[] edited(Consumer<XSSFWorkbook> edit) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(SHIPPED));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            edit.accept(workbook);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static XSSFCell threshold(XSSFSheet sheet) {
        for (Cell cell : sheet.getRow(ROW_OF_KG_04)) {
            if (cell.getCellType() == CellType.NUMERIC && cell.getNumericCellValue() == SHIPPED_THRESHOLD) {
                return (XSSFCell) cell;
            }
        }
        throw new IllegalStateException("the threshold of KG-04 stands elsewhere");
    }

    /** Amounts next to the threshold stay next to it. */
    private static void moveCases(XSSFSheet cases, double by) {
        for (Row row : cases) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.NUMERIC
                        && Math.abs(cell.getNumericCellValue() - SHIPPED_THRESHOLD) <= 1) {
                    cell.setCellValue(BigDecimal.valueOf(cell.getNumericCellValue())
                            .add(BigDecimal.valueOf(by))
                            .doubleValue());
                }
            }
        }
    }
}
