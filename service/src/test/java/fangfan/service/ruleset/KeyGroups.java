package fangfan.service.ruleset;

import fangfan.shipped.ShippedRuleset;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
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

    /** The table with another threshold of self-paid medical costs, 3000 as shipped. */
    public static Map<String, byte[]> from(int selfPaidMedical) {
        return Map.of(NAME, workbook(selfPaidMedical));
    }

    public static byte[] workbook(int selfPaidMedical) {
        return edited(cell -> cell.setCellValue(selfPaidMedical));
    }

    /** The table with a word where an amount belongs. */
    public static Map<String, byte[]> faulty() {
        return Map.of(NAME, edited(cell -> cell.setCellValue("3O00")));
    }

    private static byte[] edited(Consumer<XSSFCell> edit) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(SHIPPED));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            edit.accept(threshold(workbook.getSheetAt(0)));
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
}
