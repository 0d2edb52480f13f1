package fangfan.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisasterCountTest {

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            is none                              | disasters=0 | 0     | -
            counts each, whatever is known of it | disasters=3 | 3     | -
            is up to 50                          | ''          | 0..50 | disasters
            """)
    void countsDisasters(String aCase, String facts, String value, String missing) {
        assertThat(Derived.of(new DisasterCount(), facts)).isEqualTo(new Derived(value, missing));
    }
}
