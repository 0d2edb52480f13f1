package fangfan.service.page;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.decision.Document.Condition;
import fangfan.vocabulary.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionWordsTest {

    @ParameterizedTest(name = "{0} {1} {2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
            household.selfPaidMedical   | >          | 3000                             | CNY    | 超过 3000 元             | exceeds 3000 CNY
            water.litresPerPersonDay    | <          | 35                               | LITRES | 低于 35 升               | is less than 35 litres
            member.age                  | ≥          | 16                               | YEARS  | 达到 16 岁               | is not less than 16 years
            member.age                  | range      | [6..16)                          | YEARS  | 6 岁以上、不满 16 岁     | 6 years or more and less than 16 years
            household.rigidExpenseShare | >          | 0.5                              |        | 超过 50%                 | exceeds 50%
            household.netIncomePerCapita| <          | ie.line                          | CNY    | “监测范围”（待定）       | monitoring line (not set)
            members[].disabledSince     | ≥          | 2022-10-01                       |        | 不早于 2022-10-01        | is not before 2022-10-01
            rural                       | =          | true                             |        | 是                       | yes
            householdType               | =          | LIFTED_OUT_OF_POVERTY            |        | 脱贫户                   | lifted out of poverty
            householdType               | ≠          | ORDINARY                         |        | 不是一般农户             | is not ordinary household
            members[].studentStatus     | in         | SENIOR_HIGH, TECHNICAL_SCHOOL    |        | 属于普通高中、技工学校   | is one of senior high school, technical school
            monitoring.riskCauses       | has any of | ILLNESS                          |        | 有因病                   | includes illness
            """)
    void whatIsAskedForReadsAsInASentence(
            String fact, String operator, String expected, @Nullable String unit, String zh, String en) {
        Condition condition = new Condition(fact, "", operator, expected, null, unit, "TRUE", "", "");
        assertThat(words(Language.ZH).asked(condition)).isEqualTo(zh);
        assertThat(words(Language.EN).asked(condition)).isEqualTo(en);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            household.selfPaidMedical   |                     | CNY  | 不清楚                      | not known
            household.selfPaidMedical   | 3500.00             | CNY  | 3500.00 元                  | 3500.00 CNY
            household.selfPaidMedical   | >= 3500.00          | CNY  | 至少 3500.00 元             | at least 3500.00 CNY
            household.selfPaidMedical   | <= 2999.99          | CNY  | 至多 2999.99 元             | at most 2999.99 CNY
            household.headCount         | 1..2                | PEOPLE | 1 至 2 人              | 1 to 2 people
            member.age                  | 1                   | YEARS | 1 岁                       | 1 year
            household.rigidExpenseShare | 0.7440              |      | 74.4%                       | 74.4%
            rural                       | false               |      | 否                          | no
            members[2].studentStatus    | BACHELOR            |      | 本科                        | bachelor
            household.keyItemsBlank     | phone, members[0].relation |  | 户联系电话、与户主关系（第 1 位成员） | telephone number of the household, relation to the head (member no. 1)
            """)
    void whatTheFactsSayReadsWithUnitsAndLabels(
            String fact, @Nullable String actual, @Nullable String unit, String zh, String en) {
        Condition condition = new Condition(fact, "", ">", "", actual, unit, "TRUE", "", "");
        assertThat(words(Language.ZH).actual(condition)).isEqualTo(zh);
        assertThat(words(Language.EN).actual(condition)).isEqualTo(en);
    }

    @ParameterizedTest(name = "{0} {1}, {2}")
    @CsvSource(delimiter = '|', textBlock = """
            members[].studentStatus   | NOT_IN_SCHOOL | NOT_KNOWN | 非在校生，其余不清楚 | not in school, the rest not known
            members[].studentStatus   | NOT_IN_SCHOOL | FALSE     | 非在校生             | not in school
            members[].studentStatus   |               | NOT_KNOWN | 不清楚               | not known
            household.selfPaidMedical | >= 2000.00    | NOT_KNOWN | 至少 2000.00         | at least 2000.00
            """)
    void whatOnlySomeMembersToldIsNotTheWhole(
            String fact, @Nullable String actual, String verdict, String zh, String en) {
        Condition condition = new Condition(fact, "", "=", "", actual, null, verdict, "", "");
        assertThat(words(Language.ZH).actual(condition)).isEqualTo(zh);
        assertThat(words(Language.EN).actual(condition)).isEqualTo(en);
    }

    private static ConditionWords words(Language language) {
        Words words = Words.in(language);
        return new ConditionWords(words, new FactWords(words));
    }
}
