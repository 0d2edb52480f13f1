package fangfan.contract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Splits a body into lines as its bytes arrive.
 *
 * <p>Lines end with a line feed, which a carriage return may precede; one at the end of the body does not begin another line.
 *
 * <p>Invariant: no more is held than one buffer and one line of the longest length.
 */
public final class Lines {

    private static final int BUFFER = 1 << 16;

    private final InputStream body;
    private final int longest;
    private final byte[] buffer = new byte[BUFFER];
    private int position;
    private int limit;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private boolean isTooLong;
    private long number;

    /** @param longest in bytes, without the line break; what is longer is skipped without being held */
    public Lines(InputStream body, int longest) {
        this.body = body;
        this.longest = longest;
    }

    /**
     * The next lines: waits for one, and adds those that have arrived already, so that a client which waits for its answer before
     * it goes on gets it. Empty at the end of the body.
     *
     * @param mostBytes a batch that has them is not added to
     */
    public List<Line> batch(int mostLines, int mostBytes) throws IOException {
        List<Line> batch = new ArrayList<>();
        int bytes = 0;
        Optional<Line> next = next(true);
        while (next.isPresent()) {
            batch.add(next.get());
            bytes += next.get().bytes().length;
            next = batch.size() < mostLines && bytes < mostBytes ? next(false) : Optional.empty();
        }
        return batch;
    }

    private Optional<Line> next(boolean waits) throws IOException {
        while (true) {
            int end = lineFeed();
            hold(end);
            if (end < limit) {
                position = end + 1;
                return Optional.of(finish(true));
            }
            if (!waits && !hasMore()) {
                return Optional.empty();
            }
            position = 0;
            limit = Math.max(0, body.read(buffer));
            if (limit == 0) {
                return line.size() > 0 || isTooLong ? Optional.of(finish(false)) : Optional.empty();
            }
        }
    }

    private int lineFeed() {
        int end = position;
        while (end < limit && buffer[end] != '\n') {
            end++;
        }
        return end;
    }

    private void hold(int end) {
        // One more, because it may be the carriage return of the line break.
        isTooLong |= line.size() + (end - position) > longest + 1;
        if (isTooLong) {
            line.reset();
        } else {
            line.write(buffer, position, end - position);
        }
        position = end;
    }

    private boolean hasMore() throws IOException {
        if (body.available() == 0) {
            return false;
        }
        // What Tomcat has just fetched it counts whole, even the mere end of a chunk; asked again, it has looked.
        return body.available() > 0;
    }

    private Line finish(boolean hasLineFeed) {
        byte[] bytes = line.toByteArray();
        line.reset();
        int length = bytes.length;
        if (hasLineFeed && length > 0 && bytes[length - 1] == '\r') {
            length--;
        }
        boolean wasTooLong = isTooLong || length > longest;
        isTooLong = false;
        return new Line(++number, wasTooLong ? new byte[0] : Arrays.copyOf(bytes, length), wasTooLong);
    }
}
