package fangfan.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.facts.Household;
import fangfan.facts.Households;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneInvalidTest {

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            begins with 13          | phone=13000000000  | FALSE     | -
            begins with 19          | phone=19900000000  | FALSE     | -
            begins with 12          | phone=12900000000  | TRUE      | -
            ten digits              | phone=1390000000   | TRUE      | -
            twelve digits           | phone=139000000000 | TRUE      | -
            a letter                | phone=1390000000x  | TRUE      | -
            other digits than ASCII | phone=1390000000１  | TRUE      | -
            empty                   | phone=             | TRUE      | -
            not known               | ''                 | NOT_KNOWN | phone
            """)
    void isNoMobileNumber(String aCase, String facts, String value, String missing) {
        assertThat(Derived.of(new PhoneInvalid(), facts)).isEqualTo(new Derived(value, missing));
    }

    @Test
    void readsTheWholeText() {
        Household household = Households.with(Households.blank(), "phone", "13900000000\n");
        assertThat(new PhoneInvalid().derive(household, Screening2023.ROUND, Screening2023.SETTINGS))
                .isEqualTo(Truth.TRUE);
    }
}
