package fangfan.table.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** The day that a number stands for in Excel's 1900 date system. */
public final class ExcelDay {

    /** 1900-03-01. Excel counts a 29 February 1900 that never was, so the days before it are a day off. */
    private static final int FIRST = 61;

    /** 9999-12-31, the last day that Excel knows. */
    private static final int LAST = 2_958_465;

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private ExcelDay() {}

    /** The day, unless the number has a time of day or lies outside 1900-03-01 to 9999-12-31. */
    public static Optional<LocalDate> of(BigDecimal serial) {
        boolean outside =
                serial.compareTo(BigDecimal.valueOf(FIRST)) < 0 || serial.compareTo(BigDecimal.valueOf(LAST)) > 0;
        if (outside || serial.stripTrailingZeros().scale() > 0) {
            return Optional.empty();
        }
        return Optional.of(DAY_ZERO.plusDays(serial.intValueExact()));
    }

    /** The number that Excel stores for the day. */
    public static int serial(LocalDate day) {
        return Math.toIntExact(day.toEpochDay() - DAY_ZERO.toEpochDay());
    }
}
