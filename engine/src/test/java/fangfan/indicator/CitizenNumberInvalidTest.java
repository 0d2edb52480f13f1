package fangfan.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitizenNumberInvalidTest {

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            right                     | members[0].idNo=500116198001010018                         | FALSE     | -
            right with X              | members[0].idNo=50011619800101019X                         | FALSE     | -
            right with x              | members[0].idNo=50011619800101019x                         | FALSE     | -
            wrong check character     | members[0].idNo=500116198001010019                         | TRUE      | -
            X in place of a digit     | members[0].idNo=50011619800101001X                         | TRUE      | -
            a letter among the digits | members[0].idNo=50011619800101O018                         | TRUE      | -
            other digits than ASCII   | members[0].idNo=５00116198001010018                         | TRUE      | -
            whatever its type         | members[0].idNo=500116198001010019 members[0].idType=OTHER | TRUE      | -
            17 characters             | members[0].idNo=50011619800101001                          | FALSE     | -
            19 characters             | members[0].idNo=5001161980010100181                        | FALSE     | -
            empty                     | members[0].idNo=                                           | FALSE     | -
            not known                 | members=1                                                  | NOT_KNOWN | members[0].idNo
            """)
    void looksAt18CharactersOnly(String aCase, String facts, String value, String missing) {
        assertThat(Derived.of(new CitizenNumberInvalid(), facts)).isEqualTo(new Derived(value, missing));
    }
}
