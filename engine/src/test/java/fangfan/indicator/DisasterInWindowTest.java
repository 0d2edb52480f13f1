package fangfan.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.facts.Households;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisasterInWindowTest {

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            on the first day      | disasters[0].date=2022-10-01                              | TRUE      | -
            before the first day  | disasters[0].date=2022-09-30                              | FALSE     | -
            on the last day       | disasters[0].date=2023-11-30                              | TRUE      | -
            after the last day    | disasters[0].date=2023-12-01                              | FALSE     | -
            none                  | disasters=0                                               | FALSE     | -
            one of two            | disasters[0].date=2022-09-30 disasters[1].date=2023-07-01 | TRUE      | -
            one dated, one not    | disasters[0].date=2023-07-01 disasters[1].kind=FLOOD      | TRUE      | -
            an undated one may be | disasters[0].date=2022-09-30 disasters[1].kind=FLOOD      | NOT_KNOWN | disasters[1].date
            not known             | ''                                                        | NOT_KNOWN | disasters
            """)
    void isDatedWithinTheWindow(String aCase, String facts, String value, String missing) {
        assertThat(Derived.of(new DisasterInWindow(), facts)).isEqualTo(new Derived(value, missing));
    }

    @ParameterizedTest(name = "{0} without {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            disasters[0].date=2022-09-30 | kg.disaster.from                | NOT_KNOWN | -
            disasters[0].date=2023-12-01 | kg.disaster.from                | FALSE     | -
            disasters[0].date=2022-09-30 | kg.disaster.to                  | FALSE     | -
            disasters[0].date=2022-10-01 | kg.disaster.to                  | NOT_KNOWN | -
            disasters=0                  | kg.disaster.from kg.disaster.to | FALSE     | -
            disasters=1                  | kg.disaster.from kg.disaster.to | NOT_KNOWN | disasters[0].date
            """)
    void isOpenWhileAParameterIsNotSet(String facts, String keys, String value, String missing) {
        Settings settings = Screening2023.without(List.of(keys.split(" ")));
        assertThat(Derived.of(new DisasterInWindow(), Households.of(facts), settings))
                .isEqualTo(new Derived(value, missing));
    }
}
