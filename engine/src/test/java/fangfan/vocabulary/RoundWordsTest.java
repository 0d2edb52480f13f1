package fangfan.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.indicator.Round;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundWordsTest {

    private static final Round ROUND =
            new Round("2023-2", LocalDate.of(2023, 9, 30), LocalDate.of(2022, 10, 1), LocalDate.of(2023, 9, 30));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ZH | {member}{statusDay}在哪个学段就读？ | {member}2023年9月30日在哪个学段就读？
            ZH | {year}年{incomeFrom}至{incomeTo}     | 2023年2022年10月1日至2023年9月30日
            EN | on {statusDay}, {position}            | on 30 September 2023, {position}
            EN | nothing to fill                       | nothing to fill
            """)
    void fillsWhatTheRoundSaysAndLeavesTheRestOpen(Language language, String text, String filled) {
        assertThat(new RoundWords(ROUND, language).fill(text)).isEqualTo(filled);
    }
}
