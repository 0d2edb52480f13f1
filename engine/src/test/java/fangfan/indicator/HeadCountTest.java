package fangfan.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadCountTest {

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            is one                       | members[0].relation=HEAD members[1].relation=SON  | 1     | -
            is two                       | members[0].relation=HEAD members[1].relation=HEAD | 2     | -
            is none without members      | members=0                                         | 0     | -
            counts one who may be        | members[0].relation=HEAD members[1].sex=MALE      | 1..2  | members[1].relation
            is open for up to 40 members | ''                                                | 0..40 | members
            """)
    void countsHeads(String aCase, String facts, String value, String missing) {
        assertThat(Derived.of(new HeadCount(), facts)).isEqualTo(new Derived(value, missing));
    }
}
