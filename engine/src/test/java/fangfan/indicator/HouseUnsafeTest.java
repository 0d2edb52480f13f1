package fangfan.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.facts.Households;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HouseUnsafeTest {

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            grade D                     | housing.grade=D                       | TRUE      | -
            grade C                     | housing.grade=C                       | TRUE      | -
            grade B, undamaged          | housing.grade=B housing.damaged=false | FALSE     | -
            grade A, damaged            | housing.grade=A housing.damaged=true  | TRUE      | -
            damaged, whatever its grade | housing.damaged=true                  | TRUE      | -
            undamaged                   | housing.damaged=false                 | NOT_KNOWN | housing.grade
            grade B                     | housing.grade=B                       | NOT_KNOWN | housing.damaged
            nothing known               | ''                                    | NOT_KNOWN | housing.grade housing.damaged
            """)
    void isGradedUnsafeOrDamaged(String aCase, String facts, String value, String missing) {
        assertThat(Derived.of(new HouseUnsafe(), facts)).isEqualTo(new Derived(value, missing));
    }

    @ParameterizedTest(name = "{0} without {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            housing.grade=D housing.damaged=false | s3.house.unsafeGrades | NOT_KNOWN | -
            housing.grade=D housing.damaged=true  | s3.house.unsafeGrades | TRUE      | -
            housing.grade=D                       | s3.house.unsafeGrades | NOT_KNOWN | housing.damaged
            """)
    void isOpenWhileAParameterIsNotSet(String facts, String keys, String value, String missing) {
        Settings settings = Screening2023.without(List.of(keys.split(" ")));
        assertThat(Derived.of(new HouseUnsafe(), Households.of(facts), settings))
                .isEqualTo(new Derived(value, missing));
    }

    @ParameterizedTest(name = "of {0} unsafe: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            A,B,C,D | ''                    | TRUE      | -
            A,B,C   | housing.damaged=false | NOT_KNOWN | housing.grade
            E       | housing.damaged=false | FALSE     | -
            E       | ''                    | NOT_KNOWN | housing.damaged
            """)
    void weighsEveryGradeThatTheHouseMayHave(String unsafe, String facts, String value, String missing) {
        Settings settings =
                new Settings(Map.of(), Map.of(), Map.of("s3.house.unsafeGrades", Set.of(unsafe.split(","))));
        assertThat(Derived.of(new HouseUnsafe(), Households.of(facts), settings))
                .isEqualTo(new Derived(value, missing));
    }
}
