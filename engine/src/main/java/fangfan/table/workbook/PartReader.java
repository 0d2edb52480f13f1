package fangfan.table.workbook;

import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Decodes a part as strict UTF-8 and stops at a tag or text so long that the parser would spend the heap on it. Every
 * spreadsheet program writes UTF-8; allowing more would let two programs read two different texts.
 */
final class PartReader extends FilterReader {

    /** The longest cell, every character of it written as a reference, fits several times. */
    private static final int LONGEST_RUN = 262_144;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private boolean started;
    private int run;

    PartReader(InputStream part) {
        super(new InputStreamReader(part, StandardCharsets.UTF_8.newDecoder()));
    }

    /** A tag or text is too long. */
    static final class RunTooLong extends IOException {
        private static final long serialVersionUID = 1;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        if (!started && count > 0 && buffer[offset] == BYTE_ORDER_MARK) {
            started = true;
            System.arraycopy(buffer, offset + 1, buffer, offset, count - 1);
            count = count > 1 ? count - 1 : super.read(buffer, offset, length);
        }
        started = true;
        for (int i = offset; i < offset + count; i++) {
            check(buffer[i]);
        }
        return count;
    }

    private void check(char c) throws IOException {
        if (c == 0) {
            throw new CharacterCodingException();
        }
        run = c == '<' ? 0 : run + 1;
        if (run > LONGEST_RUN) {
            throw new RunTooLong();
        }
    }
}
