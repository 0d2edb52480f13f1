package fangfan.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IncomeDropShareTest {

    private static final String BASE =
            "population=2 income.wage=0 income.business=0 income.property=0 income.transfer=0 income.businessExpense=0 ";

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            is the part that is gone                 | income.wage=6000 income.previousNetIncomePerCapita=4000            | 0.2500               | -
            is negative for a rise                   | income.wage=12000 income.previousNetIncomePerCapita=4000           | -0.5000              | -
            is above one for a loss                  | income.businessExpense=3000 income.previousNetIncomePerCapita=1000 | 2.5000               | -
            rounds once at the end                   | income.wage=2 income.previousNetIncomePerCapita=3                  | 0.6667               | -
            rounds half up                           | income.wage=3 income.previousNetIncomePerCapita=10000              | 0.9999               | -
            takes current income with its 2 decimals | income.wage=0.01 income.previousNetIncomePerCapita=1               | 0.9900               | -
            is zero after nothing                    | income.wage=100 income.previousNetIncomePerCapita=0                | 0.0000               | -
            is zero after a loss, whatever came then | income.wage=? income.previousNetIncomePerCapita=-5                 | 0.0000               | -
            is all that is gone, whatever it was     | income.previousNetIncomePerCapita=?                                | 0.0000..1.0000       | income.previousNetIncomePerCapita
            is open by the wage                      | income.wage=? income.previousNetIncomePerCapita=100                | -499999.0000..1.0000 | income.wage
            is boundless next to nothing             | income.wage=2 income.previousNetIncomePerCapita=?                  | -99.0000..1.0000     | income.previousNetIncomePerCapita
            """)
    void isTheShareOfLastYearsIncomeThatIsGone(String aCase, String facts, String value, String missing) {
        assertThat(Derived.of(new IncomeDropShare(), BASE + facts)).isEqualTo(new Derived(value, missing));
    }
}
