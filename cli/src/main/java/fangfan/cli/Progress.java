package fangfan.cli;

import fangfan.contract.Line;
import java.io.PrintWriter;
import java.util.List;

/** Says on standard error how far a long file has been read. */
final class Progress {

    private static final int EVERY = 5_000;
    private static final int PERCENT = 100;

    private final long bytes;
    private final Speech speech;
    private final PrintWriter err;
    private long lines;
    private long read;

    /** @param bytes of the whole file; 0 when nobody knows */
    Progress(long bytes, Speech speech, PrintWriter err) {
        this.bytes = bytes;
        this.speech = speech;
        this.err = err;
    }

    void add(List<Line> batch) {
        long before = lines / EVERY;
        lines += batch.size();
        read += batch.stream().mapToLong(line -> line.bytes().length + 1L).sum();
        if (lines / EVERY > before) {
            String share = bytes == 0 ? "" : speech.bracketed(Math.min(PERCENT, read * PERCENT / bytes) + "%");
            err.println(speech.of("已算 %d 行%s", "lines counted: %d%s").formatted(lines, share));
            err.flush();
        }
    }
}
