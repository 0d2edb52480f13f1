package fangfan.table.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcelDayTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(textBlock = """
            61,      1900-03-01
            45199,   2023-09-30
            45199.0, 2023-09-30
            4.52E+4, 2023-10-01
            2958465, 9999-12-31
            """)
    void isTheDayOfTheSerialNumber(BigDecimal serial, LocalDate day) {
        assertThat(ExcelDay.of(serial)).contains(day);
        assertThat(ExcelDay.serial(day)).isEqualTo(serial.intValueExact());
    }

    @ParameterizedTest(name = "{0} is no day")
    @CsvSource({"-1", "0", "59", "60", "45199.5", "2958466", "1E+18"})
    void isNoDayBeforeMarch1900NorWithATimeNorAfterTheYear9999(BigDecimal serial) {
        assertThat(ExcelDay.of(serial)).isEmpty();
    }
}
