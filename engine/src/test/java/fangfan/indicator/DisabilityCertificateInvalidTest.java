package fangfan.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisabilityCertificateInvalidTest {

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            right                                | members[0].idNo=50011619800101001811   | FALSE     | -
            right, highest kind and lowest grade | members[0].idNo=50011619800101001874   | FALSE     | -
            right with a replacement             | members[0].idNo=50011619800101019X32B1 | FALSE     | -
            kind 0                               | members[0].idNo=50011619800101001801   | TRUE      | -
            kind 8                               | members[0].idNo=50011619800101001881   | TRUE      | -
            grade 0                              | members[0].idNo=50011619800101001810   | TRUE      | -
            grade 5                              | members[0].idNo=50011619800101001815   | TRUE      | -
            wrong citizen number                 | members[0].idNo=50011619800101001911   | TRUE      | -
            wrong citizen number of 22           | members[0].idNo=50011619800101001911B1 | TRUE      | -
            kind 8 of 22                         | members[0].idNo=50011619800101001881B1 | TRUE      | -
            19 characters                        | members[0].idNo=5001161980010100189    | FALSE     | -
            21 characters                        | members[0].idNo=50011619800101001899B  | FALSE     | -
            a citizen number                     | members[0].idNo=500116198001010018     | FALSE     | -
            not known                            | members=1                              | NOT_KNOWN | members[0].idNo
            """)
    void looksAt20And22CharactersOnly(String aCase, String facts, String value, String missing) {
        assertThat(Derived.of(new DisabilityCertificateInvalid(), facts)).isEqualTo(new Derived(value, missing));
    }
}
