package fangfan.table.layout;

import fangfan.table.Column;
import fangfan.table.workbook.ExcelDay;
import fangfan.table.workbook.RawValue;
import fangfan.vocabulary.Fact;
import fangfan.vocabulary.FactType;
import fangfan.vocabulary.Operator;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** What a spreadsheet program makes of what is typed into a cell. */
public enum Entry {
    TEXT,
    /** A number, or else a text. */
    NUMBER,
    /** A day such as {@code 2023-09-30}, or else a text. */
    DAY,
    /** A day or a number, or else a text. */
    NUMBER_OR_DAY;

    private static final Pattern NUMERIC = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,15})?");
    private static final Pattern A_DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    static Entry of(Column column) {
        return column.operator() == Operator.RANGE ? TEXT : of(column.fact());
    }

    static Entry of(Fact fact) {
        return !fact.type().isQuantity() ? TEXT : fact.type() == FactType.DAY ? DAY : NUMBER;
    }

    /** A number, a day or a text; what a cell cannot hold exactly stays a text. */
    Object typed(String written) {
        String text = written.strip();
        if (this != TEXT && this != DAY && NUMERIC.matcher(text).matches()) {
            BigDecimal number = new BigDecimal(text);
            return BigDecimal.valueOf(number.doubleValue()).compareTo(number) == 0 ? number : written;
        }
        return this != TEXT && this != NUMBER && A_DAY.matcher(text).matches() ? day(text, written) : written;
    }

    private static Object day(String text, String written) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException noSuchDay) {
            return written;
        }
    }

    /** What to type to get this. */
    String shown(RawValue value) {
        if (value instanceof RawValue.Number number) {
            String plain = Literals.plain(number.value()).toPlainString();
            return this == DAY
                    ? ExcelDay.of(number.value()).map(LocalDate::toString).orElse(plain)
                    : plain;
        }
        return value.written();
    }
}
