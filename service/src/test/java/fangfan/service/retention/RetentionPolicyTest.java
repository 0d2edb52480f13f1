package fangfan.service.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetentionPolicyTest {

    @ParameterizedTest(name = "{0} months after {1}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
               - | 2026-11 | -
               1 | 2026-11 | 2026-12-31
               1 | 2027-01 | 2027-02-28
               3 | 2026-11 | 2027-02-28
             120 | 2026-11 | 2036-11-30
            1200 | 2024-02 | 2124-02-29
            """)
    void aMonthIsKeptToTheEndOfAnother(Integer months, YearMonth month, LocalDate until) {
        assertThat(new RetentionPolicy(months).keptUntil(month)).isEqualTo(Optional.ofNullable(until));
    }

    @ParameterizedTest
    @CsvSource({"-1", "0", "1201"})
    void noOtherNumberIsTaken(int months) {
        assertThatThrownBy(() -> new RetentionPolicy(months))
                .hasMessage(
                        "fangfan.retention.months 应为 1 到 1200 的整数，一直保存就不要写 give a whole number from 1 to 1200, or leave it out to keep decisions for ever");
    }
}
