package fangfan.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.math.BigDecimal;
import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonDecimalTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            0                  | 0
            -0                 | 0
            3500.00            | 3500.00
            -12.5              | -12.5
            4.0e1              | 40
            40e-1              | 4.0
            1e2                | 100
            1E+2               | 100
            0.00000e999999999  | 0
            0e99999999999999   | 0
            123e0000000000002  | 12300
            """)
    void ordinaryLiteralsAreKeptExactly(String literal, String expected) {
        assertThat(JsonDecimal.of(literal)).isEqualTo(new BigDecimal(expected));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            9e17                                                     | 900000000000000000
            1e18                                                     | 1e18
            7e18                                                     | 1e18
            999999999999999999.9                                     | 999999999999999999.9
            1000000000000000000.1                                    | 1e18
            -9999999999999999999                                     | -1e18
            1e400                                                    | 1e18
            -1e400                                                   | -1e18
            1E2147483647                                             | 1e18
            1e99999999999999999999999                                | 1e18
            1e-30                                                    | 1e-30
            1e-31                                                    | 5e-31
            1e-999999999                                             | 5e-31
            -1e-99999999999999999999999                              | -5e-31
            34.99999999999999999999999999999999999999999             | 34.9999999999999999999999999999995
            35.00000000000000000000000000000000000000000             | 35
            35.00000000000000000000000000000000000000001             | 35.0000000000000000000000000000005
            """)
    void extremeLiteralsStayOnTheirSideOfEveryLimit(String literal, String expected) {
        assertThat(JsonDecimal.of(literal)).isEqualByComparingTo(expected);
    }

    @Test
    void aMillionDigitsAreReadAtOnce() {
        Assertions.assertTimeout(Duration.ofSeconds(2), () -> {
            assertThat(JsonDecimal.of("9".repeat(1_000_000))).isEqualByComparingTo("1e18");
            assertThat(JsonDecimal.of("0." + "1".repeat(1_000_000)).scale()).isEqualTo(31);
            assertThatCode(() -> JsonDecimal.of("1e" + "9".repeat(1_000_000))).doesNotThrowAnyException();
        });
    }

    @Property
    void whatHasAtMostThirtyDecimalsKeepsItsValue(@ForAll @Scale(20) BigDecimal value) {
        if (value.abs().compareTo(new BigDecimal("1e18")) < 0) {
            assertThat(JsonDecimal.of(value.toString())).isEqualByComparingTo(value);
            assertThat(JsonDecimal.of(value.toPlainString())).isEqualByComparingTo(value);
        }
    }
}
