package fangfan.service.search;

import java.util.regex.Pattern;

/**
 * Text as a cell holds it, so that what is read there is what was written and nothing of it is ever computed.
 *
 * @param looksLikeFormula whether spreadsheets would take it for one when it is typed, or stands in a CSV file
 */
record InertText(String written, boolean looksLikeFormula) {

    private static final int LONGEST = 32_767;
    private static final String MORE = "…";
    private static final String BEGINS_FORMULA = "=+-@\t\r\n";

    // A spreadsheet reads _x0041_ as A.
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final int REPLACEMENT = 0xFFFD;

    static InertText of(String text) {
        String written = cut(ESCAPE.matcher(valid(text)).replaceAll("_x005F_"));
        return new InertText(written, !text.isEmpty() && BEGINS_FORMULA.indexOf(text.charAt(0)) >= 0);
    }

    /** XML has no control characters and no half characters. */
    private static String valid(String text) {
        return text.codePoints()
                .map(character -> isValid(character) ? character : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isValid(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || (character >= 0x20 && character < Character.MIN_SURROGATE)
                || (character > Character.MAX_SURROGATE && character < 0xFFFE)
                || character > 0xFFFF;
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = LONGEST - MORE.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + MORE;
    }
}
