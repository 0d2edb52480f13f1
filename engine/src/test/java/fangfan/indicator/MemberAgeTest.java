package fangfan.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.facts.Household;
import fangfan.facts.Households;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MemberAgeTest {

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            turns 16 on the status day | members[0].birthDate=2007-09-30 | Years[years=16] | -
            turns 16 a day later       | members[0].birthDate=2007-10-01 | Years[years=15] | -
            born on the status day     | members[0].birthDate=2023-09-30 | Years[years=0]  | -
            born after it              | members[0].birthDate=2023-10-01 | None[]          | -
            not known                  | members=1                       | NotKnown[]      | members[0].birthDate
            """)
    void countsWholeYearsOnTheStatusDay(String aCase, String facts, String value, String missing) {
        assertThat(Derived.of(new MemberAge(), facts)).isEqualTo(new Derived(value, missing));
    }

    @ParameterizedTest(name = "born {0}, on {1}: {2}")
    @CsvSource({
        "2008-02-29, 2023-02-28, 14",
        "2008-02-29, 2023-03-01, 15",
        "2008-02-29, 2024-02-28, 15",
        "2008-02-29, 2024-02-29, 16",
    })
    void comesOfAgeOnTheFirstOfMarchAfterALeapDay(LocalDate born, LocalDate statusDay, int years) {
        Household household = Households.of("members[0].birthDate=" + born);
        Round round = new Round("2023-1", statusDay, statusDay, statusDay);
        assertThat(new MemberAge().derive(household, 0, round, Screening2023.SETTINGS))
                .isEqualTo(new Age.Years(years));
    }
}
