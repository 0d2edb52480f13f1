package fangfan.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthsSinceIdentifiedTest {

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            is six after March           | monitoring.identifiedIn=2023-03 | 6             | -
            is five after April          | monitoring.identifiedIn=2023-04 | 5             | -
            is zero in the month itself  | monitoring.identifiedIn=2023-09 | 0             | -
            is negative when later       | monitoring.identifiedIn=2023-10 | -1            | -
            counts years                 | monitoring.identifiedIn=2021-09 | 24            | -
            is any month of the calendar | ''                              | -95715..24284 | monitoring.identifiedIn
            """)
    void countsMonthsUpToTheStatusDay(String aCase, String facts, String value, String missing) {
        assertThat(Derived.of(new MonthsSinceIdentified(), facts)).isEqualTo(new Derived(value, missing));
    }
}
