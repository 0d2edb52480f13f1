package fangfan.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisasterLossShareTest {

    private static final String BASE = "income.business=0 income.property=0 income.transfer=0 ";

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            rounds half up to 4 decimals             | income.wage=3 disasters[0].loss=2 disasters[0].relief=0 | 0.6667           | -
            may be above one                         | income.wage=1 disasters[0].loss=2 disasters[0].relief=0 | 2.0000           | -
            is one when nothing is earned            | income.wage=0 disasters[0].loss=2 disasters[0].relief=0 | 1.0000           | -
            is zero when nothing is lost             | income.wage=0 disasters=0                               | 0.0000           | -
            is zero without loss, whatever is earned | disasters=0                                             | 0.0000           | -
            is one or nothing when nothing is earned | income.wage=0 disasters[0].loss=2                       | 0.0000..1.0000   | disasters[0].relief
            leaps where something is earned          | disasters[0].loss=2 disasters[0].relief=0               | 0.0000..200.0000 | income.wage
            is open for up to 50 disasters           | income.wage=99999999.99                                 | 0.0000..50.0000  | disasters
            """)
    void isTheShareOfLossInWhatIsEarned(String aCase, String facts, String value, String missing) {
        assertThat(Derived.of(new DisasterLossShare(), BASE + facts)).isEqualTo(new Derived(value, missing));
    }
}
