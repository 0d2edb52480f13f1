package fangfan.table.layout;

import fangfan.table.layout.Look.Format;
import fangfan.table.layout.Look.Role;
import fangfan.table.workbook.ExcelDay;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCol;

/** A sheet that is being written. Rows are 1-based and columns 0-based, as in {@link fangfan.table.CellRef}. */
final class Sheet {

    /** The last row that a workbook may use, and that lists and marks reach down to. */
    static final int LAST_ROW = 2_000;

    private static final int LAST_COLUMN = 16_384;
    private static final int PAGE_WIDTH = 260;
    private static final float LINE = 15.5f;

    private final XSSFSheet sheet;
    private final Look look;

    Sheet(XSSFWorkbook workbook, Look look, String name) {
        this.sheet = workbook.createSheet(name);
        this.look = look;
        sheet.setDisplayGridlines(false);
        sheet.setDefaultRowHeightInPoints(LINE + 5);
        fitToPaper();
    }

    XSSFSheet poi() {
        return sheet;
    }

    Look look() {
        return look;
    }

    void put(int row, int column, Object value, Role role) {
        put(row, column, value, look.style(role, value instanceof LocalDate ? Format.DAY : Format.GENERAL));
    }

    /** @param value a number, a day or a text; an empty text leaves the cell blank */
    void put(int row, int column, Object value, XSSFCellStyle style) {
        XSSFCell cell = row(row).createCell(column);
        cell.setCellStyle(style);
        if (value instanceof BigDecimal number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof Integer number) {
            cell.setCellValue(number);
        } else if (value instanceof LocalDate day) {
            cell.setCellValue(ExcelDay.serial(day));
        } else if (!value.toString().isEmpty()) {
            cell.setCellValue(value.toString());
        }
    }

    void hide(int row) {
        row(row).setZeroHeight(true);
    }

    /** As high as its fullest cell needs; spreadsheet programs fit it anew when staff edit. */
    void fitHeight(int row) {
        double lines = 1.3;
        for (org.apache.poi.ss.usermodel.Cell cell : row(row)) {
            double width = sheet.getColumnWidth(cell.getColumnIndex()) / 256.0 - 2;
            lines = Math.max(lines, TextWidth.lines(cell.toString(), width));
        }
        row(row).getCTRow().setHt(lines * LINE + 6);
    }

    void height(int row, float points) {
        row(row).setHeightInPoints(points);
    }

    /** @param characters in digits, of which a Han character takes two */
    void width(int column, int characters) {
        sheet.setColumnWidth(column, characters * 256);
    }

    /** What staff may type into a column where nothing stands yet. */
    void blank(int column, XSSFCellStyle style) {
        sheet.setDefaultColumnStyle(column, style);
    }

    /** Keeps the header in sight, and prints it on every page. */
    void freeze(int headerRow, int columns) {
        sheet.createFreezePane(columns, headerRow);
        sheet.setRepeatingRows(new CellRangeAddress(headerRow - 1, headerRow - 1, -1, -1));
    }

    /** Staff know that 500116 is a code: no green corner. */
    void codesNotNumbers(int column) {
        sheet.addIgnoredErrors(
                new CellRangeAddress(0, LAST_ROW - 1, column, column), IgnoredErrorType.NUMBER_STORED_AS_TEXT);
    }

    /** On A3 across as many pages as can still be read, the frozen columns on each. */
    void print(int columns) {
        int width = 0;
        for (int column = 0; column < columns; column++) {
            width += sheet.getColumnWidth(column) / 256;
        }
        sheet.getPrintSetup().setPaperSize(PrintSetup.A3_PAPERSIZE);
        sheet.getPrintSetup().setFitWidth((short) Math.max(1, Math.round(width / (double) PAGE_WIDTH)));
        sheet.getPrintSetup().setLeftToRight(true);
        int frozen = sheet.getPaneInformation().getVerticalSplitPosition();
        sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, frozen - 1));
    }

    /** Locks what is marked as locked; no password, as the gate guards the rules, not the lock. */
    void protect(int firstFreeColumn) {
        CTCol free = sheet.getCTWorksheet().getColsArray(0).addNewCol();
        free.setMin(firstFreeColumn + 1);
        free.setMax(LAST_COLUMN);
        free.setWidth(sheet.getDefaultColumnWidth() + 0.7);
        free.setStyle(look.style(Role.FREE, Format.GENERAL).getIndex());
        sheet.enableLocking();
        sheet.lockFormatCells(false);
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockInsertRows(false);
        sheet.lockDeleteRows(false);
        sheet.lockSort(false);
        sheet.lockAutoFilter(false);
        sheet.lockObjects(false);
        sheet.lockSelectLockedCells(false);
    }

    private XSSFRow row(int row) {
        XSSFRow existing = sheet.getRow(row - 1);
        return existing == null ? sheet.createRow(row - 1) : existing;
    }

    private void fitToPaper() {
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, 0.4);
        sheet.setMargin(PageMargin.RIGHT, 0.4);
        sheet.setMargin(PageMargin.TOP, 0.5);
        sheet.setMargin(PageMargin.BOTTOM, 0.5);
        sheet.getFooter().setLeft("&A");
        sheet.getFooter().setRight("&P / &N");
    }
}
