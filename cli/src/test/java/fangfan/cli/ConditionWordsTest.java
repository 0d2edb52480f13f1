package fangfan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.decision.Document.Condition;
import fangfan.vocabulary.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionWordsTest {

    private final ConditionWords words = new ConditionWords(new Speech(Language.ZH));

    @ParameterizedTest(name = "{0} {1} {2} {3}: {5}, {6}")
    @CsvSource(delimiter = '|', textBlock = """
            household.selfPaidMedical       | >          | 3000                 | 3500.00        | CNY   | ＞ 3000 元             | 3500.00 元
            household.selfPaidMedical       | >          | 3000                 | >= 3500.00     | CNY   | ＞ 3000 元             | 至少 3500.00 元
            household.selfPaidMedical       | <          | 3000                 | <= 20.00       | CNY   | ＜ 3000 元             | 至多 20.00 元
            household.selfPaidMedical       | range      | [3000..5000)         | 3000.00..4000.00 | CNY | 区间 [3000..5000) 元   | 3000.00 至 4000.00 元
            household.selfPaidMedical       | >          | 3000                 |                | CNY   | ＞ 3000 元             | 不清楚
            household.netIncomePerCapita    | <          | ie.line              | 3500.00        | CNY   | ＜ “监测范围”（ie.line）（待定） | 3500.00 元
            household.rigidExpenseShare     | ≥          | 0.7                  | 0.7125         |       | ≥ 70%                  | 71.25%
            household.rigidExpenseShare     | ≥          | 1                    | >= 0.1000      |       | ≥ 100%                 | 至少 10%
            members[12].studentStatus       | in         | SENIOR_HIGH, BACHELOR | BACHELOR      |       | 属于 普通高中、本科 | 本科
            rural                           | =          | true                 | false          |       | ＝ 是                  | 否
            member.age                      | ≤          | 15                   | 15             | YEARS | ≤ 15 岁                | 15 岁
            """)
    void codesBecomeLabelsSharesPercentagesAndBoundsAreSaid(
            String fact,
            String operator,
            String expected,
            @Nullable String actual,
            @Nullable String unit,
            String asked,
            String said) {
        Condition condition = MadeDocuments.condition(fact, "", operator, expected, actual, unit);

        assertThat(words.expected(condition)).isEqualTo(asked);
        assertThat(words.actual(condition)).isEqualTo(said);
    }
}
