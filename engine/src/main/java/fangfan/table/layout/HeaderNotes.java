package fangfan.table.layout;

import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Comments on header cells that say how to fill in the column. */
final class HeaderNotes {

    private static final int COLUMNS = 3;
    private static final int ROWS = 4;

    private final Sheet sheet;
    private final XSSFDrawing drawing;

    HeaderNotes(Sheet sheet) {
        this.sheet = sheet;
        this.drawing = sheet.poi().createDrawingPatriarch();
    }

    void write(int row, int column, String text) {
        XSSFWorkbook workbook = sheet.poi().getWorkbook();
        ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
        anchor.setCol1(column + 1);
        anchor.setCol2(column + 1 + COLUMNS);
        anchor.setRow1(row - 1);
        anchor.setRow2(row - 1 + ROWS);
        XSSFComment comment = drawing.createCellComment(anchor);
        comment.setAddress(row - 1, column);
        comment.setAuthor("防返");
        comment.setString(text);
    }
}
