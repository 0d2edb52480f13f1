package fangfan.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeclaredIncomeDiffersTest {

    private static final String BASE =
            "population=3 income.wage=1000 income.business=0 income.property=0 income.transfer=0 income.businessExpense=0 ";

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            both agree                            | income.declaredNetIncome=1000 income.declaredNetIncomePerCapita=333.33                       | FALSE     | -
            a cent off is no difference           | income.declaredNetIncome=1000.01 income.declaredNetIncomePerCapita=333.32                    | FALSE     | -
            two cents too much                    | income.declaredNetIncome=1000.02 income.declaredNetIncomePerCapita=333.33                    | TRUE      | -
            two cents too little                  | income.declaredNetIncome=999.98 income.declaredNetIncomePerCapita=333.33                     | TRUE      | -
            two cents off per head                | income.declaredNetIncome=1000 income.declaredNetIncomePerCapita=333.35                       | TRUE      | -
            a cent off per head                   | income.declaredNetIncome=1000 income.declaredNetIncomePerCapita=333.34                       | FALSE     | -
            one differs, the other is blank       | income.declaredNetIncome=900                                                                 | TRUE      | -
            one agrees, the other is blank        | income.declaredNetIncome=1000                                                                | NOT_KNOWN | income.declaredNetIncomePerCapita
            the one per head agrees               | income.declaredNetIncomePerCapita=333.33                                                     | NOT_KNOWN | income.declaredNetIncome
            the one per head differs              | income.declaredNetIncomePerCapita=333.36                                                     | TRUE      | -
            both blank                            | ''                                                                                           | NOT_KNOWN | income.declaredNetIncome income.declaredNetIncomePerCapita
            wages may make up the rest            | income.wage=? income.declaredNetIncome=1200 income.declaredNetIncomePerCapita=400            | NOT_KNOWN | income.wage
            no wage makes up a smaller sum        | income.wage=? income.declaredNetIncome=-0.02 income.declaredNetIncomePerCapita=400           | TRUE      | -
            no wage fits both                     | income.wage=? income.declaredNetIncome=1200 income.declaredNetIncomePerCapita=400.02         | TRUE      | -
            a wage one cent off fits both         | income.wage=? income.declaredNetIncome=1200 income.declaredNetIncomePerCapita=400.01         | NOT_KNOWN | income.wage
            some population fits both             | population=? income.declaredNetIncome=1000 income.declaredNetIncomePerCapita=142.86          | NOT_KNOWN | population
            no population fits both               | population=? income.declaredNetIncome=1000 income.declaredNetIncomePerCapita=150             | TRUE      | -
            no population of up to 99 fits        | population=? income.declaredNetIncomePerCapita=10.08                                         | TRUE      | -
            99 people fit                         | population=? income.declaredNetIncomePerCapita=10.11                                         | NOT_KNOWN | population income.declaredNetIncome
            nobody earns, whatever the population | population=? income.wage=0 income.declaredNetIncome=0 income.declaredNetIncomePerCapita=0.01 | FALSE     | -
            a wage and a population fit           | income.wage=? population=? income.declaredNetIncomePerCapita=10.11                           | NOT_KNOWN | income.wage population income.declaredNetIncome
            no wage fits a loss                   | income.wage=? population=? income.declaredNetIncomePerCapita=-0.02                           | TRUE      | -
            """)
    void holdsDeclaredSumsAgainstTheComputedOnes(String aCase, String facts, String value, String missing) {
        assertThat(Derived.of(new DeclaredIncomeDiffers(), BASE + facts)).isEqualTo(new Derived(value, missing));
    }
}
