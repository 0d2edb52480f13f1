package fangfan.table.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook with all the comforts that staff are given: drop-downs, comments, frozen panes, protection, print areas. */
final class StaffWorkbook {

    private StaffWorkbook() {}

    static byte[] bytes() {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet("重点人群");
            workbook.createSheet("用例");
            workbook.createSheet("说明");
            fill(workbook, sheet);
            comfort(workbook, sheet);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private static void fill(XSSFWorkbook workbook, XSSFSheet sheet) {
        sheet.createRow(0).createCell(0).setCellValue("重点人群\n判定表");
        sheet.createRow(1).setZeroHeight(true);
        Row row = sheet.createRow(2);
        row.createCell(0).setCellValue("K01");
        row.createCell(1).setCellValue(1234);
        row.getCell(1).setCellStyle(format(workbook, "#,##0.00"));
        row.createCell(2).setCellValue(true);
        row.createCell(3).setCellValue(LocalDate.of(2023, 9, 30));
        row.getCell(3).setCellStyle(format(workbook, "yyyy-mm-dd"));
        row.createCell(4).setCellStyle(format(workbook, "0.00"));
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
    }

    private static void comfort(XSSFWorkbook workbook, XSSFSheet sheet) {
        sheet.setColumnHidden(6, true);
        sheet.createFreezePane(2, 3);
        sheet.protectSheet("");
        sheet.setAutoFilter(new CellRangeAddress(1, 2, 0, 3));
        workbook.setPrintArea(0, 0, 3, 0, 2);
        sheet.setRepeatingRows(new CellRangeAddress(0, 2, -1, -1));
        DataValidationHelper validations = sheet.getDataValidationHelper();
        sheet.addValidationData(validations.createValidation(
                validations.createExplicitListConstraint(new String[] {"已定", "待定", "建议"}),
                new CellRangeAddressList(2, 20, 4, 4)));
        sheet.createDrawingPatriarch()
                .createCellComment(workbook.getCreationHelper().createClientAnchor())
                .setString(workbook.getCreationHelper().createRichTextString("填写金额，单位：元"));
    }

    private static CellStyle format(XSSFWorkbook workbook, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }
}
