package fangfan.table.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExcelNumberTest {

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource(delimiter = '|', textBlock = """
            a whole number              | 8400                 | 8400
            decimals                    | 0.75                 | 0.75
            no trailing zeros           | 1234.0               | 1234
            a negative number           | -12.5                | -12.5
            an exponent                 | 1E-3                 | 0.001
            a large exponent            | 1.2E+5               | 120000
            17 digits that say 0.57     | 0.56999999999999995  | 0.57
            17 digits that say 4.35     | 4.3499999999999996   | 4.35
            17 digits that say no less  | 0.30000000000000004  | 0.30000000000000004
            more digits than a double   | 12345678901234567    | 12345678901234567
            the largest                 | 1E+18                | 1000000000000000000
            """)
    void isWhatWasTyped(String aCase, String stored, BigDecimal typed) {
        assertThat(ExcelNumber.of(stored)).contains(typed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " 1", "1,000", "0x10", "NaN", "Infinity", "1e", ".5", "1E+19", "1E999999999", "1E-31", "１"})
    void isNoNumberBeyondWhatATableCanMean(String stored) {
        assertThat(ExcelNumber.of(stored)).isEmpty();
    }

    @Property
    void readsBackWhatExcelStoresForAmountsInFen(@ForAll @LongRange(min = 0, max = 9_999_999_999_999L) long fen) {
        BigDecimal amount = BigDecimal.valueOf(fen, 2);
        String stored =
                new BigDecimal(amount.doubleValue()).round(new MathContext(17)).toPlainString();

        assertThat(ExcelNumber.of(stored).orElseThrow()).isEqualByComparingTo(amount);
    }
}
