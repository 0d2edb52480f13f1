package fangfan.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.facts.Household;
import fangfan.facts.Households;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyItemsBlankTest {

    private static final String BASE =
            "phone=13900000000 housing.area=80 housing.grade=A water.pipedToHome=true members[0].health=HEALTHY members[0].labourAbility=NORMAL members[0].relation=HEAD ";

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            all filled in               | ''                                    | FALSE | -
            no members                  | members=0                             | FALSE | -
            damage is no grade          | housing.grade=? housing.damaged=false | TRUE  | -
            telephone blank             | phone=?                               | TRUE  | -
            water blank                 | water.pipedToHome=?                   | TRUE  | -
            """)
    void isAboutKeyItemsOnly(String aCase, String facts, String value, String missing) {
        assertThat(Derived.of(new KeyItemsBlank(), BASE + facts)).isEqualTo(new Derived(value, missing));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            phone=?                              | phone
            housing.area=?                       | housing.area
            housing.grade=?                      | housing.grade
            water.pipedToHome=?                  | water
            members=?                            | members
            members[0].health=?                  | members[0].health
            members[0].labourAbility=?           | members[0].labourAbility
            members[0].relation=?                | members[0].relation
            phone=? members[1].relation=SON      | phone members[1].health members[1].labourAbility
            """)
    void listsWhatIsBlank(String facts, String blanks) {
        Household household = Households.of(BASE + facts);
        assertThat(new KeyItemsBlank().blanks(household)).containsExactly(blanks.split(" "));
        assertThat(Derived.of(new KeyItemsBlank(), household, Screening2023.SETTINGS))
                .isEqualTo(new Derived("TRUE", "-"));
    }
}
