package fangfan.table.check;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.indicator.Settings;
import fangfan.table.DecisionTable;
import fangfan.table.Expected;
import fangfan.table.Kind;
import fangfan.table.Result;
import fangfan.table.Severity;
import fangfan.table.Subject;
import fangfan.table.Tables;
import fangfan.table.check.RuleComparison.Aspect;
import fangfan.table.check.RuleComparison.Outcome;
import fangfan.vocabulary.Fact;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {

    private static final DecisionTable ILLNESS =
            Tables.ofHouseholds("KG-04 KEY_GROUP SERIOUS_ILLNESS | household.selfPaidMedical > 3000 | rural = 是");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            a row split in two           ; member.age ≥ 16                     ; member.age range [16..60) / member.age ≥ 60
            two rows made one            ; members[].sex = 男 / members[].sex = 女 ; members[].sex in 男、女
            ages are whole               ; member.age > 15                     ; member.age ≥ 16
            a code instead of the others ; householdType = 脱贫户                ; householdType ≠ 一般农户
            rows the other way round     ; rural = 是 / population > 3           ; population > 3 / rural = 是
            a row that added nothing     ; rural = 是 / rural = 是 | population > 3 ; rural = 是
            any of a set, or of its parts ; any members[].sex in 男、女           ; any members[].sex = 男 / any members[].sex = 女
            the same parameter           ; income.wage < ie.line               ; income.wage < ie.line
            and a row that it subsumes   ; income.wage < ie.line               ; income.wage < ie.line / income.wage < ie.line | rural = 是
            """)
    void isEqualHoweverItIsWritten(String aCase, String before, String after) {
        RuleComparison rule = compared(ofMembers(before), ofMembers(after));

        assertThat(rule.outcome()).isEqualTo(Outcome.EQUAL);
        assertThat(rule.isWordingOnly()).isFalse();
        assertThat(rule.difference()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            a fen less             ; income.wage > 3000   ; income.wage ≥ 3000         ; 工资性收入=3000.00元        ; NOT_MATCHED ; MATCHED
            a year more            ; member.age ≥ 16      ; member.age ≥ 17            ; 年龄=16岁                 ; MATCHED     ; NOT_MATCHED
            one not yet born       ; member.age ≥ 0       ; members[].sex in 男、女       ; 性别=男、年龄=没有           ; NOT_MATCHED ; MATCHED
            all instead of any     ; any members[].sex = 男 ; all members[].sex = 男      ; 各成员性别=男；女            ; MATCHED     ; NOT_MATCHED
            one row less           ; rural = 是 / population > 3 ; rural = 是            ; 农村家庭=否、家庭人口数=4人    ; MATCHED     ; NOT_MATCHED
            a parameter for it     ; income.wage < 3000   ; income.wage < ie.line       ; 工资性收入=2999.99元         ; MATCHED     ; NOT_CONFIGURED
            """)
    void showsAHouseholdThatIsJudgedDifferently(
            String aCase, String before, String after, String example, Expected was, Expected is) {
        RuleComparison rule = compared(ofMembers(before), ofMembers(after));

        assertThat(rule.outcome()).isEqualTo(Outcome.DIFFERS);
        assertThat(rule.difference()).hasValueSatisfying(difference -> {
            assertThat(difference.example().text().zh()).isEqualTo(example);
            assertThat(difference.before()).isEqualTo(was);
            assertThat(difference.after()).isEqualTo(is);
        });
    }

    @Test
    void anyAndAllDifferForAHouseholdWithoutMembers() {
        RuleComparison rule = compared(
                Tables.ofHouseholds(
                        "KG-01 KEY_GROUP | any members[].sex = 男", "KG-01 KEY_GROUP | all members[].sex = 女"),
                Tables.ofHouseholds("KG-01 KEY_GROUP | population ≥ 1"));

        assertThat(rule.difference().orElseThrow().example().text().zh()).isEqualTo("家庭人口数=1人、没有成员");
    }

    @Test
    void parametersCountWithTheValuesOfEachVersion() {
        DecisionTable table = Tables.ofHouseholds("IE-01 KEY_GROUP | income.wage < ie.line");

        assertThat(outcome(table, "ie.line=3000", table, "ie.line=3000.00")).isEqualTo(Outcome.EQUAL);
        assertThat(outcome(table, "ie.line=3000", table, "ie.line=2500")).isEqualTo(Outcome.DIFFERS);
        assertThat(outcome(table, "ie.line=?", table, "ie.line=2500")).isEqualTo(Outcome.DIFFERS);
        assertThat(compared(table, "ie.line=?", table, "ie.line=2500")
                        .difference()
                        .orElseThrow()
                        .after())
                .isEqualTo(Expected.MATCHED);
    }

    @Test
    void testsThatWaitForAParameterAreEqualOnlyWhenTheyAreTheSame() {
        DecisionTable below = Tables.ofHouseholds("IE-01 KEY_GROUP | income.wage < ie.line");
        DecisionTable notAbove = Tables.ofHouseholds("IE-01 KEY_GROUP | income.wage ≤ ie.line");

        assertThat(compared(below, below).outcome()).isEqualTo(Outcome.EQUAL);
        assertThat(compared(below, notAbove).outcome()).isEqualTo(Outcome.NOT_CONFIGURED);
    }

    @Test
    void factsThatAreComputedWithOtherParametersAreNamed() {
        DecisionTable table = Tables.ofHouseholds("S3-05 RISK_LEAD | household.waterInsufficient = 是");
        RuleComparison rule = compared(table, "s3.water.qty=35", table, "s3.water.qty=40");

        assertThat(rule.outcome()).isEqualTo(Outcome.RECOMPUTED);
        assertThat(rule.recomputed()).extracting(Fact::key).containsExactly("household.waterInsufficient");
        assertThat(rule.difference()).isEmpty();
    }

    @Test
    void rulesComeAndGo() {
        DecisionTable other = Tables.ofHouseholds("KG-01 KEY_GROUP | rural = 是");
        Comparison comparison = Comparison.of(List.of(ILLNESS), settings(""), List.of(other), settings(""));

        assertThat(comparison.rules())
                .extracting(rule -> rule.rule() + " " + rule.outcome())
                .containsExactly("KG-01 ADDED", "KG-04 REMOVED");
    }

    @Test
    void whatIsSaidBesideTheConditionsIsNamed() {
        Result high = new Result(Kind.RISK_LEAD, Optional.of("ILLNESS"), Severity.HIGH, Optional.empty(), true);
        DecisionTable after = Edited.row(ILLNESS, 0, row -> Edited.named(Edited.finding(row, high), "大病"));
        RuleComparison rule = compared(ILLNESS, after);

        assertThat(rule.outcome()).isEqualTo(Outcome.EQUAL);
        assertThat(rule.isWordingOnly()).isTrue();
        assertThat(rule.changed())
                .containsExactlyInAnyOrder(
                        Aspect.NAME, Aspect.KIND, Aspect.CATEGORY, Aspect.SEVERITY, Aspect.GREEN_CHANNEL);
        assertThat(compared(ILLNESS, Edited.row(ILLNESS, 0, Edited::disabled)).changed())
                .containsExactly(Aspect.ENABLED);
    }

    @Test
    void windowsAreNamedAndTheRuleIsComparedWhereBothAreInForce() {
        DecisionTable limited = Edited.to(ILLNESS, 0, "2023-12-31");

        assertThat(compared(ILLNESS, limited)).satisfies(rule -> {
            assertThat(rule.outcome()).isEqualTo(Outcome.EQUAL);
            assertThat(rule.changed()).containsExactly(Aspect.WINDOW);
        });
        assertThat(compared(limited, Edited.from(ILLNESS, 0, "2024-01-01")).outcome())
                .isEqualTo(Outcome.EQUAL);
    }

    @Test
    void aThresholdThatChangesOnADayIsShownOnADayWhereItDiffers() {
        DecisionTable both = Tables.ofHouseholds(
                "KG-04 KEY_GROUP | household.selfPaidMedical > 3000",
                "KG-04 KEY_GROUP | household.selfPaidMedical > 4000");
        DecisionTable before = Edited.from(Edited.to(both, 0, "2023-12-31"), 1, "2024-01-01");
        DecisionTable after = Edited.from(Edited.to(both, 1, "2023-12-31"), 0, "2024-01-01");

        assertThat(compared(before, after)).satisfies(rule -> {
            assertThat(rule.outcome()).isEqualTo(Outcome.DIFFERS);
            assertThat(rule.changed()).isEmpty();
            assertThat(rule.difference().orElseThrow().example().text().zh())
                    .isEqualTo("自付医疗费用=3000.01元、状态日=2023-12-31");
        });
    }

    @Test
    void aRuleThatMovedFromHouseholdsToMembersDiffers() {
        DecisionTable after =
                Tables.ofMembers("KG-04 KEY_GROUP SERIOUS_ILLNESS | household.selfPaidMedical > 3000 | rural = 是");

        assertThat(compared(ILLNESS, after)).satisfies(rule -> {
            assertThat(rule.outcome()).isEqualTo(Outcome.DIFFERS);
            assertThat(rule.changed()).containsExactlyInAnyOrder(Aspect.TABLE, Aspect.SUBJECT);
        });
    }

    @Test
    void leadsAreFactsLikeOthers() {
        DecisionTable before = Tables.ofHouseholds("TY-03 REVIEW | household.highLead = 是");
        DecisionTable after = Tables.ofHouseholds("TY-03 REVIEW | household.anyLead = 是");

        assertThat(compared(before, after)
                        .difference()
                        .orElseThrow()
                        .example()
                        .text()
                        .zh())
                .isEqualTo("有高风险线索=是、有风险线索=否");
    }

    private static DecisionTable ofMembers(String rows) {
        String[] lines = rows.split(" / ");
        for (int i = 0; i < lines.length; i++) {
            lines[i] = "KG-01 KEY_GROUP | " + lines[i];
        }
        return Tables.table("members", "成员", Subject.MEMBER, lines);
    }

    private static Settings settings(String parameters) {
        return Tables.parameters(parameters).settingsFor("500116101201", 2023);
    }

    private static RuleComparison compared(DecisionTable before, DecisionTable after) {
        return compared(before, "ie.line=?", after, "ie.line=?");
    }

    private static RuleComparison compared(DecisionTable before, String was, DecisionTable after, String is) {
        List<RuleComparison> rules = Comparison.of(List.of(before), settings(was), List.of(after), settings(is))
                .rules();
        assertThat(rules).hasSize(1);
        return rules.get(0);
    }

    private static Outcome outcome(DecisionTable before, String was, DecisionTable after, String is) {
        return compared(before, was, after, is).outcome();
    }
}
