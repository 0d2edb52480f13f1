package fangfan.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.facts.Households;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainWorkerAccidentTest {

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            dead on the first day     | accidents[0].victimMainWorker=true accidents[0].result=DEATH accidents[0].date=2022-10-01                                | TRUE      | -
            dead before the first day | accidents[0].victimMainWorker=true accidents[0].result=DEATH accidents[0].date=2022-09-30                                | FALSE     | -
            disabled on the last day  | accidents[0].victimMainWorker=true accidents[0].result=DISABLED accidents[0].date=2023-09-30                             | TRUE      | -
            dead after the last day   | accidents[0].victimMainWorker=true accidents[0].result=DEATH accidents[0].date=2023-10-01                                | FALSE     | -
            recovered                 | accidents[0].result=RECOVERED                                                                                            | FALSE     | -
            no main worker            | accidents[0].victimMainWorker=false                                                                                      | FALSE     | -
            undated                   | accidents[0].victimMainWorker=true accidents[0].result=DEATH                                                             | NOT_KNOWN | accidents[0].date
            nothing known of it       | accidents=1                                                                                                              | NOT_KNOWN | accidents[0].date accidents[0].victimMainWorker accidents[0].result
            not of one accident       | accidents[0].result=RECOVERED accidents[1].date=2023-01-01 accidents[1].result=DEATH accidents[1].victimMainWorker=false | FALSE     | -
            none                      | accidents=0                                                                                                              | FALSE     | -
            not known                 | ''                                                                                                                       | NOT_KNOWN | accidents
            """)
    void strikesAMainWorkerWithinTheWindow(String aCase, String facts, String value, String missing) {
        assertThat(Derived.of(new MainWorkerAccident(), facts)).isEqualTo(new Derived(value, missing));
    }

    @ParameterizedTest(name = "{0} without {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            accidents[0].victimMainWorker=true accidents[0].result=DEATH accidents[0].date=2022-09-30 | da.accident.from                | NOT_KNOWN | -
            accidents[0].victimMainWorker=true accidents[0].result=DEATH accidents[0].date=2023-10-01 | da.accident.from                | FALSE     | -
            accidents[0].result=RECOVERED                                                             | da.accident.from da.accident.to | FALSE     | -
            """)
    void isOpenWhileAParameterIsNotSet(String facts, String keys, String value, String missing) {
        Settings settings = Screening2023.without(List.of(keys.split(" ")));
        assertThat(Derived.of(new MainWorkerAccident(), Households.of(facts), settings))
                .isEqualTo(new Derived(value, missing));
    }
}
