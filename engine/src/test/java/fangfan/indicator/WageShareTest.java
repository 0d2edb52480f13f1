package fangfan.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WageShareTest {

    private static final String BASE = "income.business=0 income.property=0 income.transfer=0 ";

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            rounds half up to 4 decimals             | income.wage=2 income.business=1                          | 0.6667         | -
            is zero when nothing is earned           | income.wage=0                                            | 0.0000         | -
            is one of wages alone                    | income.wage=5                                            | 1.0000         | -
            is zero without wages, whatever the rest | income.wage=0 income.business=?                          | 0.0000         | -
            reaches from none to all                 | ''                                                       | 0.0000..1.0000 | income.wage
            is bounded by what else is earned        | income.business=99999999.99                              | 0.0000..0.5000 | income.wage
            falls with the rest                      | income.wage=99999999.99 income.transfer=?                | 0.5000..1.0000 | income.transfer
            takes no expense off                     | income.wage=5 income.business=5 income.businessExpense=5 | 0.5000         | -
            """)
    void isTheShareOfWagesInWhatIsEarned(String aCase, String facts, String value, String missing) {
        assertThat(Derived.of(new WageShare(), BASE + facts)).isEqualTo(new Derived(value, missing));
    }
}
