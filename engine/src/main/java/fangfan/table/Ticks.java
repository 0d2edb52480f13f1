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

    private Ticks() {}

    public static long of(BigDecimal value) {
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
