package fangfan.service.search;

import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Appends rows of text to a sheet. Every cell is text, whatever it looks like: numbers keep their zeros, and nothing is a formula. */
final class InertRows {

    private final SXSSFSheet sheet;
    private final CellStyle text;
    private final CellStyle quoted;
    private int next;

    InertRows(SXSSFWorkbook workbook, SXSSFSheet sheet) {
        this.sheet = sheet;
        this.text = style(workbook, false);
        this.quoted = style(workbook, true);
    }

    private static CellStyle style(SXSSFWorkbook workbook, boolean isQuoted) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(true);
        style.setQuotePrefixed(isQuoted);
        return style;
    }

    void append(List<String> cells) {
        SXSSFRow row = sheet.createRow(next++);
        for (int column = 0; column < cells.size(); column++) {
            InertText inert = InertText.of(cells.get(column));
            SXSSFCell cell = row.createCell(column);
            cell.setCellValue(inert.written());
            cell.setCellStyle(inert.looksLikeFormula() ? quoted : text);
        }
    }
}
