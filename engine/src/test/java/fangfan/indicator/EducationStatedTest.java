package fangfan.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EducationStatedTest {

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            filled in | members[0].education=PRIMARY | TRUE      | -
            blank     | members=1                    | NOT_KNOWN | members[0].education
            """)
    void isNeverFalse(String aCase, String facts, String value, String missing) {
        assertThat(Derived.of(new EducationStated(), facts)).isEqualTo(new Derived(value, missing));
    }
}
