package fangfan.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RiskCauseCountTest {

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            is none     | monitoring.riskCauses=                  | 0    | -
            counts each | monitoring.riskCauses=ILLNESS+SCHOOLING | 2    | -
            is up to 5  | ''                                      | 0..5 | monitoring.riskCauses
            """)
    void countsRiskCauses(String aCase, String facts, String value, String missing) {
        assertThat(Derived.of(new RiskCauseCount(), facts)).isEqualTo(new Derived(value, missing));
    }
}
