package fangfan.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.facts.Answer;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayWindowTest {

    @ParameterizedTest(name = "{2} from {0} to {1}: {3}")
    @CsvSource({
        "2022-10-01, 2023-11-30, 2022-10-01, TRUE",
        "2022-10-01, 2023-11-30, 2022-09-30, FALSE",
        "2022-10-01, 2023-11-30, 2023-11-30, TRUE",
        "2022-10-01, 2023-11-30, 2023-12-01, FALSE",
        "2022-10-01, 2023-11-30, ?, NOT_KNOWN",
        "2023-11-30, 2023-11-30, 2023-11-30, TRUE",
        "2023-12-01, 2023-11-30, 2023-11-30, FALSE",
        "2023-12-01, 2023-11-30, ?, FALSE",
        "0000-01-01, 9999-12-31, ?, TRUE",
        "0000-01-02, 9999-12-31, ?, NOT_KNOWN",
        "0000-01-01, 9999-12-30, ?, NOT_KNOWN",
        "?, 2023-11-30, 2023-11-30, NOT_KNOWN",
        "?, 2023-11-30, 2023-12-01, FALSE",
        "2022-10-01, ?, 2022-10-01, NOT_KNOWN",
        "2022-10-01, ?, 2022-09-30, FALSE",
        "?, ?, 2022-10-01, NOT_KNOWN",
        "?, ?, ?, NOT_KNOWN",
    })
    void includesBothOfItsDays(String from, String to, String day, Truth expected) {
        assertThat(new DayWindow(day(from), day(to)).contains(day(day))).isEqualTo(expected);
    }

    private static Answer<LocalDate> day(String text) {
        return text.equals("?") ? Answer.notKnown() : Answer.of(LocalDate.parse(text));
    }
}
