package fangfan.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdNoLengthTest {

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            none                                      | members[0].idNo=                   | 0     | -
            18                                        | members[0].idNo=500116198001010018 | 18    | -
            a character beyond the basic plane is one | members[0].idNo=𠮷1                 | 2     | -
            not known                                 | members=1                          | 0..22 | members[0].idNo
            """)
    void countsCharacters(String aCase, String facts, String value, String missing) {
        assertThat(Derived.of(new IdNoLength(), facts)).isEqualTo(new Derived(value, missing));
    }
}
