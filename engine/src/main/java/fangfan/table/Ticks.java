package fangfan.table;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * Numbers as longs, so that both evaluators compare fast and exactly.
 *
 * <p>Invariant: for a threshold t of at most six decimals and any value v, {@code of(v)} compares with {@code of(t)} as
 * v does with t. A value between two millionths gets the odd number between theirs.
 */
public final class Ticks {

    /** Beyond every number that a fact can take. */
    public static final long INFINITY = 1L << 62;

    private static final int DECIMALS = 6;
    private static final int LONG_DIGITS = 18;
    private static final long[] TENS = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000};

    private Ticks() {}

    public static long of(BigDecimal value) {
        if (value.scale() >= 0 && value.scale() <= DECIMALS && value.precision() <= LONG_DIGITS) {
            // Fast path: nothing to cut off, and the unscaled value fits; most numbers of a household are like this.
            long unscaled = value.scaleByPowerOfTen(value.scale()).longValueExact();
            return Math.multiplyExact(2L * TENS[DECIMALS - value.scale()], unscaled);
        }
        BigDecimal scaled = value.scaleByPowerOfTen(DECIMALS);
        BigInteger floor = scaled.setScale(0, RoundingMode.FLOOR).toBigIntegerExact();
        long even = Math.multiplyExact(2L, floor.longValueExact());
        return scaled.compareTo(new BigDecimal(floor)) == 0 ? even : even + 1;
    }

    /** The number that an even tick stands for. */
    public static BigDecimal toNumber(long ticks) {
        return BigDecimal.valueOf(ticks / 2, DECIMALS);
    }
}
