package fangfan.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetIncomePerCapitaTest {

    private static final String BASE =
            "income.wage=0 income.business=0 income.property=0 income.transfer=0 income.businessExpense=0 ";

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            shares evenly                              | income.wage=12000 population=4                       | 3000.00             | -
            rounds half up                             | income.wage=0.25 population=2                        | 0.13                | -
            rounds below half down                     | income.wage=0.01 population=3                        | 0.00                | -
            rounds a negative half away from zero      | income.businessExpense=0.25 population=2             | -0.13               | -
            keeps a declared zero                      | population=3                                         | 0.00                | -
            is zero whatever the population            | population=?                                         | 0.00                | -
            falls with a population that is not known  | income.wage=9900 population=?                        | 100.00..9900.00     | population
            grows with it while negative               | income.businessExpense=9900 population=?             | -9900.00..-100.00   | population
            is at least zero while wages are not known | income.wage=? population=2                           | 0.00..50000000.00   | income.wage
            crosses zero                               | income.wage=99 income.businessExpense=? population=? | -99999900.99..99.00 | income.businessExpense population
            """)
    void sharesNetIncomeOverPopulation(String aCase, String facts, String value, String missing) {
        assertThat(Derived.of(new NetIncomePerCapita(), BASE + facts)).isEqualTo(new Derived(value, missing));
    }
}
