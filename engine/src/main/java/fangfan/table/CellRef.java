package fangfan.table;

/**
 * A place in a workbook, written as policy staff see it in Excel: {@code 重点人群!F9}.
 *
 * @param row 1-based, as in Excel
 * @param column 0-based: A is 0
 */
public record CellRef(String sheet, int row, int column) {

    /** The letters of a 0-based column: 0 is A, 26 is AA. */
    public static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }

    /** The place on its sheet: {@code F9}. */
    public String cell() {
        return letters(column) + row;
    }

    @Override
    public String toString() {
        return sheet + "!" + cell();
    }
}
