package fangfan.evidence.export;

import fangfan.evidence.Malformed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The lines of a stream, none held that is longer than a record can be. */
final class BoundedLines {

    /** In bytes; a body of 1 MB and its trace, in base64, need less. */
    static final int LONGEST = 1 << 24;

    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private final byte[] buffer = new byte[BUFFER];
    private int position;
    private int limit;
    private long number;

    BoundedLines(InputStream in) {
        this.in = in;
    }

    long number() {
        return number;
    }

    /** @throws Malformed for a line that is too long; the next call gives what stands behind it */
    Optional<byte[]> next() throws IOException, Malformed {
        line.reset();
        boolean isTooLong = false;
        boolean isEnded = false;
        boolean isBegun = false;
        while (!isEnded && fill()) {
            isBegun = true;
            int end = position;
            while (end < limit && buffer[end] != '\n') {
                end++;
            }
            isTooLong |= line.size() + end - position > LONGEST;
            if (!isTooLong) {
                line.write(buffer, position, end - position);
            }
            isEnded = end < limit;
            position = end + 1;
        }
        if (!isBegun) {
            return Optional.empty();
        }
        number++;
        if (isTooLong) {
            throw new Malformed("line");
        }
        return Optional.of(line.toByteArray());
    }

    private boolean fill() throws IOException {
        if (position < limit) {
            return true;
        }
        position = 0;
        limit = Math.max(0, in.read(buffer));
        return limit > 0;
    }
}
