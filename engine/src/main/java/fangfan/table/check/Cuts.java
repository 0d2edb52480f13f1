package fangfan.table.check;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.LongStream;

/** A line of whole numbers, cut into the intervals that a table's tests cannot tell apart within. */
final class Cuts {

    private final long[] starts;
    private final long end;

    /** @param starts first numbers of intervals; those off the line are left out */
    Cuts(long min, long max, LongStream starts) {
        this.starts = LongStream.concat(LongStream.of(min), starts)
                .filter(start -> start >= min && start <= max)
                .sorted()
                .distinct()
                .toArray();
        this.end = max;
    }

    int size() {
        return starts.length;
    }

    /** The intervals between two numbers, both included; {@code from} and {@code to + 1} are cuts or off the line. */
    BitSet between(long from, long to) {
        BitSet intervals = new BitSet(starts.length);
        if (from <= to) {
            intervals.set(position(from), position(to + 1));
        }
        return intervals;
    }

    private int position(long start) {
        int at = Arrays.binarySearch(starts, start);
        return at >= 0 ? at : -at - 1;
    }

    long first(int interval) {
        return starts[interval];
    }

    long last(int interval) {
        return interval + 1 < starts.length ? starts[interval + 1] - 1 : end;
    }
}
