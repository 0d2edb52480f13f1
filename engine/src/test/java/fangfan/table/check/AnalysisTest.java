package fangfan.table.check;

import static fangfan.table.check.Analysed.codes;
import static fangfan.table.check.Analysed.inChinese;
import static fangfan.table.check.Analysed.inEnglish;
import static org.assertj.core.api.Assertions.assertThat;

import fangfan.table.DecisionTable;
import fangfan.table.Tables;
import org.junit.jupiter.api.Test;

/** What is said of the rows of a table together. */
class AnalysisTest {

    @Test
    void rowsThatMeanTheSameAreDuplicatesHoweverTheyAreWritten() {
        DecisionTable table = Tables.ofMembers(
                "KG-01 KEY_GROUP | member.age ≥ 16 | member.age < 60",
                "KG-01 KEY_GROUP | member.age range [16..60)",
                "KG-01 KEY_GROUP | member.age > 15 | member.age ≤ 59");

        assertThat(inChinese(table, ""))
                .containsExactly(
                        "成员!A10: 这一行和 `A9` 的条件是一个意思，请删除其中一行，或改正条件，例如：年龄=16岁",
                        "成员!A11: 这一行和 `A9` 的条件是一个意思，请删除其中一行，或改正条件，例如：年龄=16岁");
        assertThat(inEnglish(table, ""))
                .first()
                .isEqualTo(
                        "成员!A10: this row asks the same as `A9`: delete one of the two, or correct it, for example: age=16 years");
        assertThat(codes(table, "")).containsOnly("ERROR table.duplicate-row");
    }

    @Test
    void twoRulesMayFindDifferentThingsOfTheSame() {
        String first = "KG-01 KEY_GROUP OTHER_KEY_GROUP | rural = 是";

        assertThat(codes(Tables.ofHouseholds(first, "KG-02 RISK_LEAD OTHER HIGH | rural = 是"), ""))
                .containsExactly("INFO table.duplicate-row");
        assertThat(codes(Tables.ofHouseholds(first, "KG-02 KEY_GROUP OTHER_KEY_GROUP | rural = 是"), ""))
                .containsExactly("ERROR table.duplicate-row");
        assertThat(inChinese(Tables.ofHouseholds(first, "KG-02 RISK_LEAD OTHER HIGH | rural = 是"), ""))
                .containsExactly("重点人群!A10: 这一行和规则 `KG-01` 的 `A9` 条件是一个意思，两条规则总是一起符合，例如：农村家庭=是");
    }

    @Test
    void aRowAddsNothingWhereAnotherRowOfItsRuleMatchesAllOfItsCases() {
        DecisionTable table = Tables.ofHouseholds(
                "KG-04 KEY_GROUP | household.selfPaidMedical > 3000",
                "KG-04 KEY_GROUP | household.selfPaidMedical > 3000 | rural = 是");

        assertThat(inChinese(table, ""))
                .containsExactly("重点人群!A10: 这一行没有用处：凡是符合这一行的，都已经符合 `A9`，请删除这一行，或改正条件，例如：农村家庭=是、自付医疗费用=3000.01元");
        assertThat(inEnglish(table, ""))
                .containsExactly(
                        "重点人群!A10: this row adds nothing: `A9` already matches all of its cases: delete the row, or correct it, for example: rural household=yes, self-paid medical costs=3000.01 CNY");
        assertThat(codes(table, "")).containsExactly("WARNING table.subsumed-row");
    }

    @Test
    void severalRowsMayMatchAllOfItsCasesTogether() {
        DecisionTable table = Tables.ofMembers(
                "KG-01 KEY_GROUP | member.age < 16",
                "KG-01 KEY_GROUP | member.age range [10..70)",
                "KG-01 KEY_GROUP | member.age ≥ 60");

        assertThat(codes(table, "")).isEmpty();
        assertThat(inChinese(
                        Tables.ofMembers(
                                "KG-01 KEY_GROUP | member.age < 16",
                                "KG-01 KEY_GROUP | member.age range [10..70)",
                                "KG-01 KEY_GROUP | member.age ≥ 16"),
                        ""))
                .containsExactly("成员!A10: 这一行没有用处：凡是符合这一行的，`A9`、`A11` 合起来都已经符合，请删除这一行，或改正条件，例如：年龄=10岁");
    }

    @Test
    void oneNotYetBornKeepsAgesFromCoveringEverybody() {
        String[] halves = {"KG-01 KEY_GROUP | member.age < 16", "KG-01 KEY_GROUP | member.age ≥ 16"};

        assertThat(codes(Tables.ofMembers(halves[0], halves[1], "KG-01 KEY_GROUP | members[].sex = 男"), ""))
                .isEmpty();
        assertThat(codes(
                        Tables.ofMembers(halves[0], halves[1], "KG-01 KEY_GROUP | members[].sex = 男 | member.age ≠ 3"),
                        ""))
                .containsExactly("WARNING table.subsumed-row");
    }

    @Test
    void aHouseholdWithoutMembersKeepsAnyAndAllFromCoveringEverything() {
        String[] rows = {
            "KG-01 KEY_GROUP | any members[].sex = 女",
            "KG-01 KEY_GROUP | all members[].sex = 男",
            "KG-01 KEY_GROUP | rural = 是"
        };

        assertThat(codes(Tables.ofHouseholds(rows), "")).isEmpty();
        assertThat(codes(Tables.ofMembers(rows[0], rows[1], rows[2]), ""))
                .containsExactly("WARNING table.subsumed-row");
    }

    @Test
    void aConditionOnAnyMemberFailsForAHouseholdWithoutMembersEvenWhenItAllowsEverything() {
        String[] rows = {"KG-01 KEY_GROUP | rural = 是", "KG-01 KEY_GROUP | rural = 是 | any members[].sex in 男、女"};

        assertThat(codes(Tables.ofHouseholds(rows), "")).containsExactly("WARNING table.subsumed-row");
        assertThat(codes(Tables.ofMembers(rows), "")).containsExactly("ERROR table.duplicate-row");
    }

    @Test
    void betweenTwoRulesASubsumedRowIsOfInterestOnly() {
        DecisionTable table =
                Tables.ofHouseholds("RE-01 REVIEW | rural = 是", "RE-02 REVIEW | rural = 是 | household.highLead = 是");

        assertThat(codes(table, "")).containsExactly("INFO table.subsumed-row");
        assertThat(inChinese(table, ""))
                .containsExactly("重点人群!A10: 凡是符合这一行的，也符合规则 `RE-01` 的 `A9`，两条规则会一起符合，例如：农村家庭=是、有高风险线索=是");
        assertThat(inChinese(Edited.unique(table), ""))
                .startsWith("重点人群!A10: 凡是符合这一行的，也符合规则 `RE-01` 的 `A9`，但本表至多只能符合一行，请改正条件，例如：农村家庭=是、有高风险线索=是");
    }

    @Test
    void whereOneRowAtMostMayMatchOverlapsAreErrorsAndGapsAreTold() {
        DecisionTable table = Edited.unique(Tables.ofHouseholds(
                "TY-01A CLASSIFICATION | household.netIncomePerCapita < 8000",
                "TY-01B CLASSIFICATION | household.netIncomePerCapita ≥ 7000 | household.netIncomePerCapita < 9000"));

        assertThat(inChinese(table, ""))
                .containsExactly(
                        "重点人群!A10: 这一行和规则 `TY-01A` 的 `A9` 会同时符合，但本表至多只能符合一行，请改正条件，例如：人均纯收入=7000.00元",
                        "重点人群!A9: 有的农户一行也不符合，请确认是否需要补一行，例如：人均纯收入=9000.00元");
        assertThat(inEnglish(table, ""))
                .containsExactly(
                        "重点人群!A10: this row and rule `TY-01A` (`A9`) can match together, but one row at most may match: correct it, for example: net income per head=7000.00 CNY",
                        "重点人群!A9: some households match no row: add one, if one is missing, for example: net income per head=9000.00 CNY");
        assertThat(codes(table, "")).containsExactly("ERROR table.overlap", "INFO table.gap");
    }

    @Test
    void whereAllMatchingRowsCountOverlapsAreNoRemark() {
        DecisionTable table = Tables.ofHouseholds(
                "KG-01 KEY_GROUP LIFTED_OUT_OF_POVERTY | householdType = 脱贫户",
                "KG-04 KEY_GROUP SERIOUS_ILLNESS | household.selfPaidMedical > 3000");
        Analysis analysis = Analysed.of(table, "");

        assertThat(analysis.remarks()).isEmpty();
        assertThat(analysis.overlaps())
                .singleElement()
                .satisfies(overlap -> assertThat(overlap.example().text().zh()).isEqualTo("户类型=脱贫户、自付医疗费用=3000.01元"));
    }

    @Test
    void rowsAreComparedOnTheDaysOnWhichBothAreInForce() {
        DecisionTable table = Tables.ofHouseholds(
                "KG-04 KEY_GROUP | household.selfPaidMedical > 3000",
                "KG-04 KEY_GROUP | household.selfPaidMedical > 2500");
        DecisionTable replaced = Edited.from(Edited.to(table, 0, "2023-12-31"), 1, "2024-01-01");

        assertThat(codes(replaced, "")).isEmpty();
        assertThat(inChinese(Edited.to(table, 0, "2023-12-31"), ""))
                .containsExactly(
                        "重点人群!A9: 这一行没有用处：凡是符合这一行的，都已经符合 `A10`，请删除这一行，或改正条件，例如：自付医疗费用=3000.01元、状态日=2023-12-31");
    }

    @Test
    void rowsThatAreNotEnabledAreLeftOut() {
        DecisionTable table = Tables.ofHouseholds("KG-01 KEY_GROUP | rural = 是", "KG-01 KEY_GROUP | rural = 是");

        assertThat(codes(table, "")).hasSize(1);
        assertThat(codes(Edited.row(table, 1, Edited::disabled), "")).isEmpty();
    }

    @Test
    void parametersCountWithTheirValues() {
        DecisionTable table =
                Tables.ofHouseholds("IE-01 KEY_GROUP | income.wage < ie.line", "IE-01 KEY_GROUP | income.wage < 5000");

        assertThat(codes(table, "ie.line=8000")).containsExactly("WARNING table.subsumed-row");
        assertThat(codes(table, "ie.line=5000")).containsExactly("ERROR table.duplicate-row");
        assertThat(codes(table, "ie.line=?")).isEmpty();
    }

    @Test
    void ofAParameterThatIsNotSetOnlyThatIsSaidWhichHoldsForAnyValue() {
        DecisionTable table = Tables.ofHouseholds(
                "IE-01 KEY_GROUP | income.wage < ie.line",
                "IE-01 KEY_GROUP | income.wage < ie.line | rural = 是",
                "IE-01 KEY_GROUP | income.wage < ie.line | population < 1",
                "IE-01 KEY_GROUP | income.wage > ie.line");

        assertThat(inChinese(table, "ie.line=?"))
                .containsExactly(
                        "重点人群!A11: `H11` 的条件不可能成立（家庭人口数只会在 1 到 99 之间），所以这一行不会符合任何农户，请改正条件，或删除这一行",
                        "重点人群!A10: 这一行没有用处：凡是符合这一行的，都已经符合 `A9`，请删除这一行，或改正条件");
    }

    @Test
    void anUnsetParameterLeavesAGapOnlyWhereItsRowCannotMatch() {
        DecisionTable table = Edited.unique(Tables.ofHouseholds("TY-01A CLASSIFICATION | income.wage < ie.line"));
        DecisionTable rural =
                Edited.unique(Tables.ofHouseholds("TY-01A CLASSIFICATION | income.wage < ie.line | rural = 是"));

        assertThat(codes(table, "ie.line=?")).isEmpty();
        assertThat(codes(rural, "ie.line=?")).containsExactly("INFO table.gap");
    }
}
