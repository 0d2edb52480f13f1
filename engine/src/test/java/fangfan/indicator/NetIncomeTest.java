package fangfan.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetIncomeTest {

    private static final String BASE =
            "income.wage=1000 income.business=500 income.property=20.5 income.transfer=30 income.businessExpense=50.25 ";

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            adds four kinds and takes expense off         | ''                          | 1500.25               | -
            turns negative                                | income.businessExpense=2000 | -449.50               | -
            keeps a declared zero                         | income.wage=0               | 500.25                | -
            is open below by an expense that is not known | income.businessExpense=?    | -99998449.49..1550.50 | income.businessExpense
            is open above by a wage that is not known     | income.wage=?               | 500.25..100000500.24  | income.wage
            """)
    void isWhatIsEarnedLessExpense(String aCase, String facts, String value, String missing) {
        assertThat(Derived.of(new NetIncome(), BASE + facts)).isEqualTo(new Derived(value, missing));
    }

    @Test
    void isAnywhereWhileNothingIsKnown() {
        assertThat(Derived.of(new NetIncome(), ""))
                .isEqualTo(new Derived(
                        "-99999999.99..399999999.96",
                        "income.wage income.business income.property income.transfer income.businessExpense"));
    }
}
