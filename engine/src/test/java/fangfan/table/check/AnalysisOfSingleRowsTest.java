package fangfan.table.check;

import static fangfan.table.check.Analysed.codes;
import static fangfan.table.check.Analysed.inChinese;
import static fangfan.table.check.Analysed.inEnglish;
import static org.assertj.core.api.Assertions.assertThat;

import fangfan.table.DecisionTable;
import fangfan.table.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a row by itself: that nobody or everybody matches it, or that it asks two things of any member. */
class AnalysisOfSingleRowsTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = ';', textBlock = """
            ages are whole years         ; member.age > 3 | member.age < 4                    ; 1
            and there is one between     ; member.age > 3 | member.age < 5                    ; 0
            money is whole fen           ; income.wage > 3 | income.wage < 3.01               ; 1
            and one fen is between       ; income.wage > 3 | income.wage < 3.02               ; 0
            incomes per head too         ; household.netIncomePerCapita >= 3 | household.netIncomePerCapita < 3 ; 1
            shares have four decimals    ; household.wageShare > 0.5 | household.wageShare < 0.5001 ; 1
            and nothing below            ; household.wageShare > 0.5 | household.wageShare < 0.5002 ; 0
            nobody lives in a household of none  ; population < 1                             ; 1
            and one person may           ; population ≤ 1                                     ; 0
            a hundred people are too many ; population > 99                                   ; 1
            costs of many members add up ; household.selfPaidMedical > 100000000              ; 0
            those of one do not          ; members[].selfPaidMedical > 100000000              ; 1
            there may be many heads      ; household.headCount > 3                            ; 0
            net income may be a loss     ; household.netIncome < -1                           ; 0
            wages may not                ; income.wage < 0                                    ; 1
            one code only                ; householdType = 脱贫户 | householdType = 一般农户     ; 1
            two states of health         ; members[].health has-any-of 残疾 | members[].health has-any-of 大病 ; 0
            but not one and none         ; members[].health has-any-of 残疾 | members[].health has-none-of 残疾、大病 ; 1
            of any member two things     ; any members[].sex = 男 | any members[].sex in 女      ; 0
            of all members one           ; all members[].sex = 男 | any members[].sex = 女      ; 1
            the member is one of them    ; all members[].sex = 男 | members[].sex = 女          ; 1
            days on both sides           ; members[].disabledSince > 2023-09-30 | members[].disabledSince < 2023-10-01 ; 1
            """)
    void aRowIsImpossibleWhereNoValueIsLeft(String aCase, String conditions, int impossible) {
        DecisionTable table = Tables.ofMembers("KG-01 KEY_GROUP | " + conditions);

        assertThat(codes(table, ""))
                .filteredOn(code -> !code.startsWith("WARNING"))
                .hasSize(impossible)
                .allMatch("ERROR table.impossible-row"::equals);
    }

    @Test
    void tellsWhichConditionsClash() {
        DecisionTable table = Tables.ofHouseholds(
                "KG-01 KEY_GROUP | rural = 是 | income.wage > 3000 | income.wage ≤ 3000",
                "KG-02 KEY_GROUP | rural = 是 | population > 99",
                "KG-03 KEY_GROUP | all members[].sex = 男 | any members[].sex = 女");

        assertThat(inChinese(table, ""))
                .containsExactly(
                        "重点人群!A9: `G9`、`H9` 的条件不可能同时成立，所以这一行不会符合任何农户，请改正条件，或删除这一行",
                        "重点人群!A10: `I10` 的条件不可能成立（家庭人口数只会在 1 到 99 之间），所以这一行不会符合任何农户，请改正条件，或删除这一行",
                        "重点人群!A11: `J11`、`K11` 的条件不可能同时成立，所以这一行不会符合任何农户，请改正条件，或删除这一行");
        assertThat(inEnglish(table, ""))
                .startsWith(
                        "重点人群!A9: the conditions in `G9`, `H9` can never hold together, so this row matches no household: correct it, or delete the row",
                        "重点人群!A10: the condition in `I10` can never hold (number of people in the household lies between 1 and 99), so this row matches no household: correct it, or delete the row");
    }

    @Test
    void aRowWithoutAConditionThatCanFailMatchesEverybody() {
        DecisionTable table = Tables.ofHouseholds(
                "KG-01 KEY_GROUP | population ≥ 1",
                "KG-02 KEY_GROUP | population ≥ 2",
                "KG-03 KEY_GROUP | any members[].sex in 男、女");

        assertThat(inChinese(table, ""))
                .containsExactly(
                        "重点人群!A9: 这一行的条件对谁都成立，会符合所有农户，请改正条件，或删除这一行，例如：家庭人口数=1人",
                        "重点人群!A11: 这一行的条件对谁都成立，会符合所有农户，请改正条件，或删除这一行，例如：各成员性别=男");
        assertThat(inEnglish(table, ""))
                .startsWith(
                        "重点人群!A9: the conditions of this row hold for every household: correct them, or delete the row, for example: number of people in the household=1 people");
    }

    @Test
    void anyAgeIsNotEverybodyBecauseOneNotYetBornHasNone() {
        assertThat(codes(Tables.ofMembers("KG-01 KEY_GROUP | member.age ≥ 0"), ""))
                .isEmpty();
    }

    @Test
    void twoThingsOfAnyMemberMayBeOfTwoMembers() {
        DecisionTable table = Tables.ofHouseholds(
                "KG-01 KEY_GROUP | any member.age ≥ 60 | any members[].health has-any-of 残疾",
                "KG-02 KEY_GROUP | any member.age ≥ 16 | any member.age < 60");

        assertThat(inChinese(table, ""))
                .containsExactly(
                        "重点人群!A9: `F9`、`G9` 问的都是任一成员，不同的成员各符合一个也算符合；如果要的是同一个成员，请改写到判成员的表里，例如：各成员健康状况=健康；残疾、各成员年龄=60岁；15岁",
                        "重点人群!A10: `F10`、`H10` 问的都是任一成员，不同的成员各符合一个也算符合；如果要的是同一个成员，请改写到判成员的表里，例如：各成员年龄=60岁；15岁");
        assertThat(inEnglish(table, ""))
                .first()
                .isEqualTo(
                        "重点人群!A9: `F9`, `G9` ask any member, so that different members may each meet one of them: if the same member is meant, use a table about members, for example: each member: health=healthy; disabled, each member: age=60 years; 15 years");
        assertThat(codes(table, "")).containsOnly("WARNING table.two-any-member-columns");
    }
}
