package fangfan.table;

/** An interval of ticks, both ends included; empty when {@code from > to}. */
public record Span(long from, long to) {

    public static final Span ALL = new Span(-Ticks.INFINITY, Ticks.INFINITY);
    public static final Span EMPTY = new Span(Ticks.INFINITY, -Ticks.INFINITY);

    /** Whether every value between the ends lies inside. */
    public boolean covers(long low, long high) {
        return from <= low && high <= to;
    }

    /** Whether some value between the ends lies inside. */
    public boolean meets(long low, long high) {
        return from <= high && low <= to;
    }
}
