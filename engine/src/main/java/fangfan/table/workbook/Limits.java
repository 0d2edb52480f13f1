package fangfan.table.workbook;

/** How much a workbook may hold: far more than a person maintains, far less than hurts the server. */
final class Limits {

    static final int FILE_BYTES = 5_000_000;
    static final int ENTRIES = 200;
    static final int ENTRY_BYTES = 20_000_000;
    static final int TOTAL_BYTES = 64_000_000;

    /** XML elements of one part: time to parse, as blank cells cost time too. */
    static final int PART_ELEMENTS = 500_000;

    static final int TOTAL_ELEMENTS = 1_000_000;

    static final int ROWS = 2_000;
    static final int COLUMNS = 256;
    static final int MERGES = 2_000;
    static final int CELL_CHARACTERS = 4_096;

    static final int SHEETS = 20;

    /** Filled cells of a whole workbook, and as many shared texts. */
    static final int CELLS = 100_000;

    /** All texts of a whole workbook together. */
    static final int CHARACTERS = 4_000_000;

    private Limits() {}
}
