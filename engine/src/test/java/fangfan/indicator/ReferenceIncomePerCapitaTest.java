package fangfan.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceIncomePerCapitaTest {

    private static final String BASE =
            "population=4 income.wage=1200 income.business=500.50 income.property=0 income.transfer=0 income.businessExpense=0 ";

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            adds claims and takes bills off | income.claims=100 income.qualifyingSelfPaid=400               | 350.13               | -
            turns negative                  | income.claims=0 income.qualifyingSelfPaid=5000                | -824.88              | -
            is open above by claims         | income.qualifyingSelfPaid=400                                 | 325.13..25000325.12  | income.claims
            is open below by bills          | income.claims=0                                               | -24999574.87..425.13 | income.qualifyingSelfPaid
            is open by population too       | income.claims=499.50 income.qualifyingSelfPaid=0 population=? | 22.22..2200.00       | population
            """)
    void isWhatIsLeftAfterClaimsAndBills(String aCase, String facts, String value, String missing) {
        assertThat(Derived.of(new ReferenceIncomePerCapita(), BASE + facts)).isEqualTo(new Derived(value, missing));
    }
}
