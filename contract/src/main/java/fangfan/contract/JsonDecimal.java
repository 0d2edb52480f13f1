package fangfan.contract;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Reads the number literals of JSON as decimals of bounded size.
 *
 * <p>{@code 1e999999999} is ten characters to write and a gigabyte to round. Invariant: a literal of 1e18 or more
 * becomes 1e18, which still is a {@code long}, and digits beyond the 30th decimal become one digit 5. So every
 * comparison with a number below 1e18 of at most 30 decimals has the same answer as before; every other literal is
 * kept exactly.
 */
final class JsonDecimal {

    private static final int INTEGER_DIGITS = 18;
    private static final int DECIMALS = 30;
    private static final int SHORT = 18;
    private static final long FAR = 10_000_000_000L;

    private JsonDecimal() {}

    static BigDecimal of(String literal) {
        int exponentAt = Math.max(literal.indexOf('e'), literal.indexOf('E'));
        if (exponentAt < 0 && literal.length() <= SHORT) {
            return new BigDecimal(literal);
        }
        boolean negative = literal.startsWith("-");
        String significand = literal.substring(negative ? 1 : 0, exponentAt < 0 ? literal.length() : exponentAt);
        long exponent = exponentAt < 0 ? 0 : exponent(literal.substring(exponentAt + 1));
        BigDecimal size = size(significand, exponent);
        return negative ? size.negate() : size;
    }

    private static BigDecimal size(String significand, long exponent) {
        int point = significand.indexOf('.');
        String all = point < 0 ? significand : significand.substring(0, point) + significand.substring(point + 1);
        int start = skipZeros(all, 0);
        if (start == all.length()) {
            return BigDecimal.ZERO;
        }
        long integerDigits = (point < 0 ? significand.length() : point) - start + exponent;
        if (integerDigits > INTEGER_DIGITS) {
            return BigDecimal.ONE.scaleByPowerOfTen(INTEGER_DIGITS).setScale(0);
        }
        long kept = Math.max(0, integerDigits + DECIMALS);
        String digits = all.substring(start);
        if (digits.length() <= kept) {
            return placed(digits, digits.length() - integerDigits);
        }
        boolean nothingFollows = skipZeros(digits, (int) kept) == digits.length();
        return nothingFollows
                ? placed(digits.substring(0, (int) kept), DECIMALS)
                : placed(digits.substring(0, (int) kept) + "5", DECIMALS + 1);
    }

    private static BigDecimal placed(String digits, long scale) {
        BigDecimal value = new BigDecimal(new BigInteger(digits), (int) scale);
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    private static long exponent(String written) {
        boolean negative = written.startsWith("-");
        String digits = negative || written.startsWith("+") ? written.substring(1) : written;
        String significant = digits.substring(skipZeros(digits, 0));
        long size = significant.isEmpty() ? 0 : significant.length() > 9 ? FAR : Long.parseLong(significant);
        return negative ? -size : size;
    }

    private static int skipZeros(String digits, int from) {
        int at = from;
        while (at < digits.length() && digits.charAt(at) == '0') {
            at++;
        }
        return at;
    }
}
