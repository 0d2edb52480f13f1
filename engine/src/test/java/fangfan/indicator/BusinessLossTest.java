package fangfan.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessLossTest {

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            is a loss              | income.business=100 income.businessExpense=250.5 | 150.50                    | -
            is negative for a gain | income.business=100 income.businessExpense=50    | -50.00                    | -
            is open by the income  | income.businessExpense=50                        | -99999949.99..50.00       | income.business
            is open by both        | ''                                               | -99999999.99..99999999.99 | income.business income.businessExpense
            """)
    void isExpenseLessIncomeOfBusiness(String aCase, String facts, String value, String missing) {
        assertThat(Derived.of(new BusinessLoss(), facts)).isEqualTo(new Derived(value, missing));
    }
}
