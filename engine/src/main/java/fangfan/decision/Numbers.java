package fangfan.decision;

import fangfan.vocabulary.FactType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/** Prints quantities: values of the record with the decimals of their type, thresholds as the table writes them. */
final class Numbers {

    private Numbers() {}

    /** As documents hold it. */
    static String actual(FactType type, BigDecimal value) {
        return switch (type) {
            case MONEY, MONEY_PER_HEAD ->
                value.setScale(2, RoundingMode.HALF_UP).toPlainString();
            case SHARE -> value.setScale(4, RoundingMode.HALF_UP).toPlainString();
            case DAY -> LocalDate.ofEpochDay(value.longValueExact()).toString();
            default -> plain(value);
        };
    }

    static String expected(FactType type, BigDecimal threshold) {
        return type == FactType.DAY
                ? LocalDate.ofEpochDay(threshold.longValueExact()).toString()
                : plain(threshold);
    }

    /** A share as people read it: 0.744 is 74.4%. */
    static String percent(BigDecimal share) {
        return plain(share.movePointRight(2).setScale(2, RoundingMode.HALF_UP)) + "%";
    }

    private static String plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }
}
