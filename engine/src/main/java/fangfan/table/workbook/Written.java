package fangfan.table.workbook;

/** Quotes what stands in a file so that a message stays short and harmless wherever it is shown. */
public final class Written {

    private static final int LONGEST = 40;

    private Written() {}

    /** In backticks. */
    public static String quoted(String text) {
        return "`" + plain(text).replace('`', '\'') + "`";
    }

    /** At most 40 characters; a space stands for a line break and {@code ?} for what cannot be shown. */
    public static String plain(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().limit(LONGEST).forEach(c -> shown.appendCodePoint(shown(c)));
        return text.codePointCount(0, text.length()) > LONGEST ? shown + "…" : shown.toString();
    }

    private static int shown(int character) {
        if (character == '\n') {
            return ' ';
        }
        return CellText.unreadable(character) ? '?' : character;
    }
}
