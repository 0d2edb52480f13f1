package fangfan.decision;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.indicator.Truth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImpactCountsTest {

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            before    | after     | joined | left | not known | matched before | matched after
            FALSE     | FALSE     | 0      | 0    | 0         | 0              | 0
            FALSE     | NOT_KNOWN | 0      | 0    | 1         | 0              | 0
            FALSE     | TRUE      | 1      | 0    | 0         | 0              | 1
            NOT_KNOWN | FALSE     | 0      | 0    | 0         | 0              | 0
            NOT_KNOWN | NOT_KNOWN | 0      | 0    | 0         | 0              | 0
            NOT_KNOWN | TRUE      | 1      | 0    | 0         | 0              | 1
            TRUE      | FALSE     | 0      | 1    | 0         | 1              | 0
            TRUE      | NOT_KNOWN | 0      | 1    | 1         | 1              | 0
            TRUE      | TRUE      | 0      | 0    | 0         | 1              | 1
            """)
    void oneHouseholdCountsByWhatItWasAndIs(
            Truth before, Truth after, int joined, int left, int notKnown, int matchedBefore, int matchedAfter) {
        assertThat(ImpactCounts.of(before, after))
                .isEqualTo(new ImpactCounts(joined, left, notKnown, matchedBefore, matchedAfter));
    }

    @ParameterizedTest(name = "{0} before, {1} after")
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            before | after | zh
            0      | 9     |
            0      | 10    | 符合户数由 0 户增至 10 户，多 10 户，请先核对门槛和条件有没有写错，再提交
            40     | 49    |
            49     | 59    | 符合户数由 49 户增至 59 户，多 10 户（20.4%），请先核对门槛和条件有没有写错，再提交
            50     | 60    |
            50     | 61    | 符合户数由 50 户增至 61 户，多 11 户（22.0%），请先核对门槛和条件有没有写错，再提交
            4962   | 5954  |
            4962   | 5955  | 符合户数由 4962 户增至 5955 户，多 993 户（20.0%），请先核对门槛和条件有没有写错，再提交
            5000   | 10    |
            """)
    void manyMoreMatchesAreWarnedOf(int before, int after, String zh) {
        ImpactCounts counts =
                new ImpactCounts(Math.max(0, after - before), Math.max(0, before - after), 0, before, after);

        assertThat(counts.warning().map(text -> text.zh()).orElse(null)).isEqualTo(zh);
    }

    @ParameterizedTest(name = "{0} before, {1} after")
    @CsvSource(delimiter = '|', textBlock = """
            0  | 10 | matched households rise from 0 to 10, 10 more: check the thresholds and conditions before you submit
            30 | 40 | matched households rise from 30 to 40, 10 more (33.3%): check the thresholds and conditions before you submit
            """)
    void theWarningIsWordedInEnglishToo(int before, int after, String en) {
        assertThat(new ImpactCounts(after - before, 0, 0, before, after)
                        .warning()
                        .orElseThrow()
                        .en())
                .isEqualTo(en);
    }
}
