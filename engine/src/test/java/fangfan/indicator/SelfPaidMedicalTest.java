package fangfan.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelfPaidMedicalTest {

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            adds up                              | members[0].selfPaidMedical=1000 members[1].selfPaidMedical=2000.5 | 3000.50               | -
            is zero without members              | members=0                                                         | 0.00                  | -
            stays on the threshold               | members[0].selfPaidMedical=3000                                   | 3000.00               | -
            is above it whatever another's bills | members[0].selfPaidMedical=3000.01 members[1].sex=MALE            | 3000.01..100003000.00 | members[1].selfPaidMedical
            is open for each blank               | members=2                                                         | 0.00..199999999.98    | members[0].selfPaidMedical members[1].selfPaidMedical
            is open for up to 40 members         | ''                                                                | 0.00..3999999999.60   | members
            """)
    void addsTheBillsOfAllMembers(String aCase, String facts, String value, String missing) {
        assertThat(Derived.of(new SelfPaidMedical(), facts)).isEqualTo(new Derived(value, missing));
    }
}
