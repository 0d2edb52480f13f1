package fangfan.table.compile;

import fangfan.table.Span;
import java.util.Arrays;
import java.util.Map;

/** The rows of a column by the ends of their spans: which rows begin at or before a number, which end at or after it. */
final class CutPoints {

    private final long[] begins;
    private final Bits[] begun;
    private final long[] ends;
    private final Bits[] notEnded;

    CutPoints(Map<Integer, Span> spans, int rows) {
        begins = spans.values().stream()
                .mapToLong(Span::from)
                .sorted()
                .distinct()
                .toArray();
        ends = spans.values().stream().mapToLong(Span::to).sorted().distinct().toArray();
        begun = new Bits[begins.length + 1];
        notEnded = new Bits[ends.length + 1];
        for (int i = 0; i <= begins.length; i++) {
            begun[i] = Bits.none(rows);
        }
        for (int i = 0; i <= ends.length; i++) {
            notEnded[i] = Bits.none(rows);
        }
        spans.forEach((row, span) -> {
            for (int i = Arrays.binarySearch(begins, span.from()) + 1; i <= begins.length; i++) {
                begun[i].add(row);
            }
            for (int i = Arrays.binarySearch(ends, span.to()); i >= 0; i--) {
                notEnded[i].add(row);
            }
        });
    }

    /** Rows whose span holds every number from low to high. */
    Bits covering(long low, long high) {
        return begunAt(low).copy().and(notEndedAt(high));
    }

    /** Rows whose span holds some number from low to high. */
    Bits meeting(long low, long high) {
        return begunAt(high).copy().and(notEndedAt(low));
    }

    private Bits begunAt(long number) {
        int i = Arrays.binarySearch(begins, number);
        return begun[i >= 0 ? i + 1 : -i - 1];
    }

    private Bits notEndedAt(long number) {
        int i = Arrays.binarySearch(ends, number);
        return notEnded[i >= 0 ? i : -i - 1];
    }
}
