package fangfan.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotientTest {

    @ParameterizedTest(name = "{0}..{1} over {2}..{3}")
    @CsvSource({
        "6, 12, 2, 3, 2.00, 6.00",
        "-6, 12, 2, 3, -3.00, 6.00",
        "-12, -6, 2, 3, -6.00, -2.00",
        "-6, 0, 2, 3, -3.00, 0.00",
        "0, 0, 1, 99, 0.00, 0.00",
        "-0.01, 0.01, 2, 2, -0.01, 0.01",
    })
    void liesBetweenTheOuterQuotients(String from, String to, String least, String most, String min, String max) {
        assertThat(Quotient.of(Range.between(from, to), Range.between(least, most), 2))
                .isEqualTo(Range.between(min, max));
    }

    @ParameterizedTest(name = "{0}..{1} in {2}..{3}")
    @CsvSource({
        "1, 2, 4, 8, 0.1250, 0.5000",
        "1, 2, 0, 8, 0.1250, 200.0000",
        "1, 2, -5, 0.01, 1.0000, 200.0000",
        "0, 2, -5, 0, 0.0000, 1.0000",
        "1, 2, -5, 0, 1.0000, 1.0000",
        "0, 0, -5, 5, 0.0000, 0.0000",
    })
    void shareIsAllOrNothingWithoutAWhole(String from, String to, String least, String most, String min, String max) {
        assertThat(Quotient.share(Range.between(from, to), Range.between(least, most)))
                .isEqualTo(Range.between(min, max));
    }

    @ParameterizedTest(name = "{0} over {1} is {2}")
    @CsvSource({"1, 3, 0.3333", "2, 3, 0.6667", "0.00005, 1, 0.0001", "-0.00005, 1, -0.0001", "0.000049, 1, 0.0000"})
    void roundsHalfUpOnce(BigDecimal numerator, BigDecimal denominator, BigDecimal expected) {
        assertThat(Quotient.rounded(numerator, denominator, 4)).isEqualTo(expected);
    }
}
