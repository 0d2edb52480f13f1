package fangfan.contract;

import java.nio.charset.StandardCharsets;

/**
 * A place in the text of a body.
 *
 * @param line from 1
 * @param column in characters, from 1
 * @param offset in bytes of UTF-8, from 0, a byte order mark not counted
 */
public record Position(long line, int column, int offset) {

    static Position at(String text, int index) {
        String before = text.substring(0, Math.min(index, text.length()));
        int lineStart = before.lastIndexOf('\n') + 1;
        return new Position(
                before.chars().filter(c -> c == '\n').count() + 1,
                before.codePointCount(lineStart, before.length()) + 1,
                before.getBytes(StandardCharsets.UTF_8).length);
    }

    /** The same place of a text that is the one line with this number; its offset still counts from the line's start. */
    Position inLine(long number) {
        return new Position(number, column, offset);
    }
}
