package fangfan.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Every value that a quantity may still take: both ends included, both ends attained.
 *
 * <p>Invariant: {@code min <= max}. A quantity that is known exactly has two equal ends.
 */
public record Range(BigDecimal min, BigDecimal max) {

    public Range {
        if (min.compareTo(max) > 0) {
            throw new IllegalArgumentException("a range needs min <= max: " + min + ", " + max);
        }
    }

    public static Range exactly(BigDecimal value) {
        return new Range(value, value);
    }

    public static Range exactly(long value) {
        return exactly(BigDecimal.valueOf(value));
    }

    public static Range between(String min, String max) {
        return new Range(new BigDecimal(min), new BigDecimal(max));
    }

    public boolean isExact() {
        return min.compareTo(max) == 0;
    }

    public Range plus(Range other) {
        return new Range(min.add(other.min), max.add(other.max));
    }

    /** The difference of two quantities that do not depend on one another. */
    public Range minus(Range other) {
        return new Range(min.subtract(other.max), max.subtract(other.min));
    }

    public Range rounded(int decimals) {
        return new Range(min.setScale(decimals, RoundingMode.HALF_UP), max.setScale(decimals, RoundingMode.HALF_UP));
    }

    public boolean contains(BigDecimal value) {
        return min.compareTo(value) <= 0 && value.compareTo(max) <= 0;
    }
}
