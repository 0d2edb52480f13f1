package fangfan.table.layout;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.table.workbook.RawValue;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryTest {

    @ParameterizedTest(name = "{1} typed as {0}")
    @CsvSource(delimiter = '|', textBlock = """
            NUMBER        | 2500               | BigDecimal 2500
            NUMBER        | ' 2500 '           | BigDecimal 2500
            NUMBER        | -0.25              | BigDecimal -0.25
            NUMBER        | 2,500              | String 2,500
            NUMBER        | ２５００            | String ２５００
            NUMBER        | 3O00               | String 3O00
            NUMBER        | 1e3                | String 1e3
            NUMBER        | ie.line            | String ie.line
            NUMBER        | 2023-09-30         | String 2023-09-30
            NUMBER        | 999999999999       | BigDecimal 999999999999
            NUMBER        | 0.1234567890123456 | String 0.1234567890123456
            NUMBER        | 123456789012.12345 | String 123456789012.12345
            DAY           | 2023-09-30         | LocalDate 2023-09-30
            DAY           | 2023-02-29         | String 2023-02-29
            DAY           | 2023-9-30          | String 2023-9-30
            DAY           | 45199              | String 45199
            NUMBER_OR_DAY | 2023-09-30         | LocalDate 2023-09-30
            NUMBER_OR_DAY | 0.25               | BigDecimal 0.25
            NUMBER_OR_DAY | C、D               | String C、D
            TEXT          | 2500               | String 2500
            TEXT          | ' 2500'            | String  2500
            TEXT          | [16..60)           | String [16..60)
            """)
    void isWhatASpreadsheetProgramWouldKeep(Entry entry, String typed, String kept) {
        Object value = entry.typed(typed);
        assertThat(value.getClass().getSimpleName() + " " + value).isEqualTo(kept);
    }

    @ParameterizedTest(name = "{1} shown as {0}")
    @CsvSource(delimiter = '|', textBlock = """
            NUMBER | 2500.00 | 2500
            NUMBER | 1E+3    | 1000
            DAY    | 45199   | 2023-09-30
            DAY    | 0.5     | 0.5
            TEXT   | 500116  | 500116
            """)
    void showsWhatToTypeForANumber(Entry entry, BigDecimal stored, String shown) {
        assertThat(entry.shown(new RawValue.Number(stored))).isEqualTo(shown);
    }
}
