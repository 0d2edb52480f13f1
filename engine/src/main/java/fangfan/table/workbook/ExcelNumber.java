package fangfan.table.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/** The number behind the text that a spreadsheet program stores in the file. */
final class ExcelNumber {

    private static final Pattern STORED = Pattern.compile("[+-]?\\d{1,30}(\\.\\d{1,30})?([eE][+-]?\\d{1,3})?");

    /** What Excel keeps of what a person types. */
    private static final MathContext TYPED = new MathContext(15, RoundingMode.HALF_EVEN);

    private static final BigDecimal LARGEST = new BigDecimal("1E+18");
    private static final int MOST_DECIMALS = 30;

    private ExcelNumber() {}

    /** The number without trailing zeros, which are not stored alike by every program, unless the text is none or is beyond 1E+18 or 30 decimals. */
    static Optional<BigDecimal> of(String stored) {
        if (!STORED.matcher(stored).matches()) {
            return Optional.empty();
        }
        BigDecimal number = asTyped(new BigDecimal(stored)).stripTrailingZeros();
        if (number.abs().compareTo(LARGEST) > 0 || number.scale() > MOST_DECIMALS) {
            return Optional.empty();
        }
        return Optional.of(number.setScale(Math.max(number.scale(), 0)));
    }

    /** Excel writes 17 digits, 0.56999999999999995 for a typed 0.57: the 15 digits that make the same double were typed. */
    private static BigDecimal asTyped(BigDecimal stored) {
        BigDecimal typed = stored.round(TYPED);
        boolean sameDouble = typed.doubleValue() == stored.doubleValue();
        return stored.precision() > 15 && sameDouble ? typed : stored;
    }
}
