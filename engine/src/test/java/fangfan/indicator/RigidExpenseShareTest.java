package fangfan.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RigidExpenseShareTest {

    private static final String BASE =
            "income.wage=0 income.business=0 income.property=0 income.transfer=0 income.businessExpense=0 ";

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            rounds half up to 4 decimals               | income.wage=3 income.qualifyingSelfPaid=2                             | 0.6667             | -
            may be above one                           | income.wage=0.01 income.qualifyingSelfPaid=2                          | 200.0000           | -
            is one when bills meet no income           | income.qualifyingSelfPaid=0.01                                        | 1.0000             | -
            is one when bills meet a loss              | income.businessExpense=5 income.qualifyingSelfPaid=9                  | 1.0000             | -
            is zero when there are neither             | income.qualifyingSelfPaid=0                                           | 0.0000             | -
            is zero without bills, whatever the income | income.qualifyingSelfPaid=0 income.wage=?                             | 0.0000             | -
            is one after a loss that no expense mends  | income.qualifyingSelfPaid=1 income.businessExpense=?                  | 1.0000             | -
            leaps where income turns positive          | income.qualifyingSelfPaid=100 income.wage=?                           | 0.0000..10000.0000 | income.wage
            leaps down to one only                     | income.wage=50 income.qualifyingSelfPaid=100 income.businessExpense=? | 1.0000..10000.0000 | income.businessExpense
            is between nothing and all after a loss    | income.businessExpense=5                                              | 0.0000..1.0000     | income.qualifyingSelfPaid
            has an end at the most income              | income.wage=? income.property=1 income.qualifyingSelfPaid=50          | 0.0000..50.0000    | income.wage
            """)
    void isTheShareOfBillsInNetIncome(String aCase, String facts, String value, String missing) {
        assertThat(Derived.of(new RigidExpenseShare(), BASE + facts)).isEqualTo(new Derived(value, missing));
    }
}
