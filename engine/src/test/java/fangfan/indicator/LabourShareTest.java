package fangfan.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabourShareTest {

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            counts full labour                | members[0].labourAbility=NORMAL members[1].labourAbility=NONE                                                           | 0.5000         | -
            counts skilled and weak labour    | members[0].labourAbility=SKILLED members[1].labourAbility=WEAK members[2].labourAbility=LOST                            | 0.6667         | -
            is a quarter                      | members[0].labourAbility=WEAK members[1].labourAbility=LOST members[2].labourAbility=NONE members[3].labourAbility=LOST | 0.2500         | -
            is zero without members           | members=0                                                                                                               | 0.0000         | -
            counts one who may be able        | members[0].labourAbility=NONE members[1].sex=MALE members[2].labourAbility=LOST                                         | 0.0000..0.3333 | members[1].labourAbility
            is any share of members not known | ''                                                                                                                      | 0.0000..1.0000 | members
            """)
    void isTheShareOfMembersWhoCanWork(String aCase, String facts, String value, String missing) {
        assertThat(Derived.of(new LabourShare(), facts)).isEqualTo(new Derived(value, missing));
    }
}
