package fangfan.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameSexAsHeadTest {

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            two men                             | members[0].sex=MALE members[1].sex=MALE members[1].relation=HEAD                                      | TRUE      | -
            a man and a woman                   | members[0].sex=MALE members[1].sex=FEMALE members[1].relation=HEAD                                    | FALSE     | -
            no head                             | members[0].sex=MALE members[1].sex=MALE members[1].relation=SON                                       | FALSE     | -
            not oneself                         | members[0].sex=MALE members[0].relation=HEAD                                                          | FALSE     | -
            sex of the head not known           | members[0].sex=MALE members[1].relation=HEAD                                                          | NOT_KNOWN | members[1].sex
            a man who may be head               | members[0].sex=MALE members[1].sex=MALE                                                               | NOT_KNOWN | members[1].relation
            a woman, whatever her relation      | members[0].sex=MALE members[1].sex=FEMALE                                                             | FALSE     | -
            anyone                              | members[0].sex=MALE members[1].name=某                                                                 | NOT_KNOWN | members[1].relation members[1].sex
            own sex not known                   | members=1 members[1].sex=FEMALE members[1].relation=HEAD                                              | NOT_KNOWN | members[0].sex
            own sex not known and no head       | members=1 members[1].relation=SPOUSE                                                                  | FALSE     | -
            of two heads one is of the same sex | members=1 members[1].sex=MALE members[1].relation=HEAD members[2].sex=FEMALE members[2].relation=HEAD | TRUE      | -
            of two heads one may be             | members=1 members[1].sex=MALE members[1].relation=HEAD members[2].sex=FEMALE                          | NOT_KNOWN | members[0].sex members[2].relation
            """)
    void looksForAnotherHeadOfTheSameSex(String aCase, String facts, String value, String missing) {
        assertThat(Derived.of(new SameSexAsHead(), facts)).isEqualTo(new Derived(value, missing));
    }
}
