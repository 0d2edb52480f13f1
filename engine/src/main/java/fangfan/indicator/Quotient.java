package fangfan.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Divides quantities that do not depend on one another; both ends are exact quotients, rounded once. */
final class Quotient {

    static final int SHARE_DECIMALS = 4;

    private static final BigDecimal WHOLE = BigDecimal.ONE.setScale(SHARE_DECIMALS);
    private static final BigDecimal NOTHING = BigDecimal.ZERO.setScale(SHARE_DECIMALS);

    private Quotient() {}

    static BigDecimal rounded(BigDecimal numerator, BigDecimal denominator, int decimals) {
        return numerator.divide(denominator, decimals, RoundingMode.HALF_UP);
    }

    /** Divides by a quantity that is above zero throughout. A negative end grows with its divisor. */
    static Range of(Range numerator, Range denominator, int decimals) {
        BigDecimal forMin = numerator.min().signum() < 0 ? denominator.min() : denominator.max();
        BigDecimal forMax = numerator.max().signum() < 0 ? denominator.max() : denominator.min();
        return new Range(rounded(numerator.min(), forMin, decimals), rounded(numerator.max(), forMax, decimals));
    }

    /**
     * The share that a part, never negative, has in a whole: where the whole is zero or less, 1 for a part above zero
     * and 0 for none.
     */
    static Range share(Range part, Range whole) {
        Range withoutWhole = new Range(allOrNothing(part.min()), allOrNothing(part.max()));
        if (whole.max().signum() <= 0) {
            return withoutWhole;
        }
        Range ofWhole = of(part, new Range(whole.min().max(SchemaRange.CENT), whole.max()), SHARE_DECIMALS);
        return whole.min().signum() > 0 ? ofWhole : hull(ofWhole, withoutWhole);
    }

    private static BigDecimal allOrNothing(BigDecimal part) {
        return part.signum() > 0 ? WHOLE : NOTHING;
    }

    static Range hull(Range one, Range other) {
        return new Range(one.min().min(other.min()), one.max().max(other.max()));
    }
}
