package fangfan.table.workbook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Undoes Excel's escapes: {@code _x000D_} stands for a carriage return, {@code _x005F_} for an underscore. */
final class EscapedText {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private EscapedText() {}

    static String read(String stored) {
        if (!stored.contains("_x")) {
            return stored;
        }
        String read = ESCAPE.matcher(stored)
                .replaceAll(escape ->
                        Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), 16))));
        return read.replace("\r\n", "\n");
    }
}
