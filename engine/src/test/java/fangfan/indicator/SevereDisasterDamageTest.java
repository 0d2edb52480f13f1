package fangfan.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SevereDisasterDamageTest {

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            severe                      | disasters[0].houseDamage=SEVERE                                 | TRUE      | -
            collapsed, however long ago | disasters[0].houseDamage=COLLAPSED disasters[0].date=1998-08-01 | TRUE      | -
            slight                      | disasters[0].houseDamage=SLIGHT                                 | FALSE     | -
            none                        | disasters[0].houseDamage=NONE                                   | FALSE     | -
            no disaster                 | disasters=0                                                     | FALSE     | -
            one of two may be           | disasters[0].houseDamage=SLIGHT disasters[1].kind=FLOOD         | NOT_KNOWN | disasters[1].houseDamage
            not known                   | ''                                                              | NOT_KNOWN | disasters
            """)
    void isSevereOrWorse(String aCase, String facts, String value, String missing) {
        assertThat(Derived.of(new SevereDisasterDamage(), facts)).isEqualTo(new Derived(value, missing));
    }
}
