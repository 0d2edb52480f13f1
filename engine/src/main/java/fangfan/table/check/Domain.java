package fangfan.table.check;

import fangfan.indicator.Range;
import fangfan.indicator.Value;
import fangfan.table.Span;
import fangfan.table.Ticks;
import fangfan.vocabulary.Case;
import fangfan.vocabulary.Fact;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The values that a quantity takes: every multiple of the smallest step of its type between two ends, such as whole fen
 * between 0 and 99999999.99 yuan.
 *
 * <p>The ends are those of a household of which nothing is known, on any status day.
 *
 * @param min in steps
 * @param max in steps
 * @param step in {@link Ticks}
 * @param mayBeNone whether there may be nothing to measure
 */
record Domain(long min, long max, long step, boolean mayBeNone) {

    /** The one fact that may have no value: one born after the status day has no age. */
    private static final String AGE = "member.age";

    private static final BigDecimal OLDEST = BigDecimal.valueOf(9999);

    static Domain of(Fact fact) {
        boolean age = fact.key().equals(AGE);
        Range first = range(fact, Nobody.FIRST_DAY);
        Range last = range(fact, Nobody.LAST_DAY);
        BigDecimal min = age ? BigDecimal.ZERO : first.min().min(last.min());
        BigDecimal max = age ? OLDEST : first.max().max(last.max());
        long step = Ticks.of(BigDecimal.ONE.movePointLeft(fact.type().decimals()));
        return new Domain(atLeast(Ticks.of(min), step), Math.floorDiv(Ticks.of(max), step), step, age);
    }

    private static Range range(Fact fact, LocalDate statusDay) {
        Case nobody = fact.isOfMember() ? Nobody.peopledOn(statusDay) : Nobody.on(statusDay);
        return ((Value.Quantity) fact.value(nobody, 0)).range();
    }

    private static long atLeast(long ticks, long step) {
        return -Math.floorDiv(-ticks, step);
    }

    /** The first step that lies in the span, or a number beyond the last one. */
    long from(Span span) {
        return Math.max(min, atLeast(span.from(), step));
    }

    /** The last step that lies in the span, or a number below the first one. */
    long to(Span span) {
        return Math.min(max, Math.floorDiv(span.to(), step));
    }

    BigDecimal number(long steps) {
        return Ticks.toNumber(steps * step);
    }
}
