package fangfan.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisasterNetLossTest {

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            takes relief off                          | disasters[0].loss=500 disasters[0].relief=100.5                                          | 399.50              | -
            adds all disasters up                     | disasters[0].loss=500 disasters[0].relief=0 disasters[1].loss=50 disasters[1].relief=100 | 450.00              | -
            is never below zero                       | disasters[0].loss=5 disasters[0].relief=100                                              | 0.00                | -
            is zero without disasters                 | disasters=0                                                                              | 0.00                | -
            is zero without loss, whatever the relief | disasters[0].loss=0                                                                      | 0.00                | -
            is open by the relief                     | disasters[0].loss=500                                                                    | 0.00..500.00        | disasters[0].relief
            is open by the loss                       | disasters[0].relief=500                                                                  | 0.00..99999499.99   | disasters[0].loss
            is open for up to 50 disasters            | ''                                                                                       | 0.00..4999999999.50 | disasters
            """)
    void isLossThatReliefDidNotMakeGood(String aCase, String facts, String value, String missing) {
        assertThat(Derived.of(new DisasterNetLoss(), facts)).isEqualTo(new Derived(value, missing));
    }
}
