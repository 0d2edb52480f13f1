package fangfan.table.layout;

/** How much room a text takes in a cell, in digits: a Han character takes two. */
final class TextWidth {

    private TextWidth() {}

    /** Of the longest line. */
    static int of(String text) {
        return text.lines().mapToInt(TextWidth::ofLine).max().orElse(0);
    }

    /** The lines that it breaks into in a column of this width. */
    static int lines(String text, double width) {
        return text.lines()
                .mapToInt(line -> Math.max(1, (int) Math.ceil(ofLine(line) / width)))
                .sum();
    }

    private static int ofLine(String line) {
        return line.codePoints().map(c -> c < 0x2000 ? 1 : 2).sum();
    }
}
