package fangfan.table.layout;

import fangfan.table.CellRef;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.FontFormatting;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;

/** Marks that follow what staff write: grey for rows that are off, colour for what is open or not verified. */
final class Marks {

    private static final String OPEN = "653A9B";
    private static final String OPEN_GROUND = "F3EDFA";
    private static final String DOUBT = "8F4500";
    private static final String DOUBT_GROUND = "FDF0DE";
    private static final String OFF_GROUND = "F1F0EB";

    private final SheetConditionalFormatting formatting;
    private final int firstRow;

    Marks(Sheet sheet, int firstRow) {
        this.formatting = sheet.poi().getSheetConditionalFormatting();
        this.firstRow = firstRow;
    }

    /** Greys the whole row while the column says so. */
    void off(int column, String label, int columns) {
        mark(column, label, 0, columns - 1, Look.FAINT, OFF_GROUND);
    }

    /** Marks the cell itself: staff have not settled it. */
    void open(int column, String label) {
        mark(column, label, column, column, OPEN, OPEN_GROUND);
    }

    /** Marks another cell of the row, which staff have not filled. */
    void openBeside(int column, String label, int marked) {
        mark(column, label, marked, marked, OPEN, OPEN_GROUND);
    }

    /** Marks the cell itself: nobody has read the source. */
    void doubt(int column, String label) {
        mark(column, label, column, column, DOUBT, DOUBT_GROUND);
    }

    private void mark(int column, String label, int from, int to, String ink, String ground) {
        ConditionalFormattingRule rule = formatting.createConditionalFormattingRule(
                "$" + CellRef.letters(column) + firstRow + "=\"" + label + "\"");
        FontFormatting font = rule.createFontFormatting();
        font.setFontColor(Look.colour(ink));
        PatternFormatting fill = rule.createPatternFormatting();
        fill.setFillBackgroundColor(Look.colour(ground));
        fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        formatting.addConditionalFormatting(
                new CellRangeAddress[] {new CellRangeAddress(firstRow - 1, Sheet.LAST_ROW - 1, from, to)}, rule);
    }
}
