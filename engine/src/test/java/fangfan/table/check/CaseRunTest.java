package fangfan.table.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fangfan.table.DecisionTable;
import fangfan.table.Diagnostic;
import fangfan.table.Row;
import fangfan.table.Tables;
import fangfan.vocabulary.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseRunTest {

    private static final DecisionTable TABLE = Tables.ofHouseholds(
            "KG-04 KEY_GROUP | household.selfPaidMedical > 3000 | rural = 是",
            "KG-05 KEY_GROUP | any members[].studentStatus in 普通高中、中职",
            "IE-01 RISK_LEAD | household.netIncomePerCapita < ie.line | householdType = 脱贫户",
            "IE-09 RISK_LEAD | household.netIncomePerCapita < s.set",
            "RE-02 REVIEW | household.anyLead = 是",
            "RE-02 REVIEW | rural = 否 | household.selfPaidMedical > 100");
    private static final Terms TERMS = MadeCases.terms("ie.line=? s.set=4000");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            KG-04 MATCHED household.selfPaidMedical=3000.01 rural=是
            KG-04 NOT_MATCHED household.selfPaidMedical=3000 rural=是
            KG-04 NOT_MATCHED household.selfPaidMedical=3000 rural=不明
            KG-04 NOT_KNOWN household.selfPaidMedical=3000.01 rural=不明
            KG-05 MATCHED members[].studentStatus=中职；不明
            KG-05 NOT_KNOWN members[].studentStatus=小学；不明
            KG-05 NOT_KNOWN rural=是
            KG-05 NOT_MATCHED members[].studentStatus=小学；
            IE-01 NOT_CONFIGURED household.netIncomePerCapita=7000 householdType=脱贫户
            IE-01 NOT_MATCHED household.netIncomePerCapita=7000 householdType=一般农户
            IE-01 NOT_KNOWN household.netIncomePerCapita=不明 householdType=脱贫户
            IE-01 NOT_KNOWN household.netIncomePerCapita=7000 householdType=不明
            IE-09 MATCHED household.netIncomePerCapita=3999.99
            IE-09 NOT_MATCHED household.netIncomePerCapita=4000
            RE-02 MATCHED household.anyLead=否 rural=否 household.selfPaidMedical=100.01
            RE-02 MATCHED household.anyLead=是
            RE-02 NOT_MATCHED household.anyLead=否 rural=是
            """)
    void tellsApartWhatIsNotKnownAndWhatIsNotConfigured(String line) {
        CaseRun run = CaseRun.of(TABLE, MadeCases.of(line), TERMS);

        assertThat(run.diagnostics()).isEmpty();
        assertThat(run.passed()).isOne();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            KG-04 NOT_MATCHED household.selfPaidMedical=3000.01 rural=是 | 用例“第 2 户”期望 KG-04 不符合，实际符合：自付医疗费用 3000.01 元，合乎“＞ 3000”（重点人群!F9）；农村家庭 是，合乎“＝ 是”（重点人群!G9）。请核对用例和这些单元格，哪里写错改哪里
            KG-04 MATCHED household.selfPaidMedical=3000 rural=是        | 用例“第 2 户”期望 KG-04 符合，实际不符合：自付医疗费用 3000 元，不合“＞ 3000”（重点人群!F9）。请核对用例和这些单元格，哪里写错改哪里
            KG-04 MATCHED household.selfPaidMedical=3500                 | 用例“第 2 户”期望 KG-04 符合，实际不明：农村家庭 不明，“＝ 是”定不下来（重点人群!G9）。请核对用例和这些单元格，哪里写错改哪里
            KG-05 MATCHED members[].studentStatus=小学；非在校生         | 用例“第 2 户”期望 KG-05 符合，实际不符合：各成员在校生状况 小学；非在校生，不合“属于 普通高中、中职”（重点人群!H10）。请核对用例和这些单元格，哪里写错改哪里
            KG-05 MATCHED rural=是                                       | 用例“第 2 户”期望 KG-05 符合，实际不明：各成员在校生状况不明，“属于 普通高中、中职”定不下来（重点人群!H10）。请核对用例和这些单元格，哪里写错改哪里
            IE-01 NOT_KNOWN household.netIncomePerCapita=7000 householdType=脱贫户 | 用例“第 2 户”期望 IE-01 不明，实际待定：人均纯收入 7000 元，“＜ ie.line（还没有定）”定不下来（重点人群!I11）。请核对用例和这些单元格，哪里写错改哪里
            IE-09 MATCHED household.netIncomePerCapita=4000              | 用例“第 2 户”期望 IE-09 符合，实际不符合：人均纯收入 4000 元，不合“＜ s.set（现为 4000）”（重点人群!I12）。请核对用例和这些单元格，哪里写错改哪里
            RE-02 MATCHED household.anyLead=否 rural=否 household.selfPaidMedical=100 | 用例“第 2 户”期望 RE-02 符合，实际不符合：有风险线索 否，不合“＝ 是”（重点人群!K13）。请核对用例和这些单元格，哪里写错改哪里
            """)
    void namesTheCellsThatDecideACaseWhichFails(String line, String message) {
        assertThat(CaseRun.of(TABLE, MadeCases.of(line), TERMS).diagnostics())
                .extracting(diagnostic -> diagnostic.in(Language.ZH))
                .containsExactly("用例!C2: " + message);
    }

    @Test
    void failsInEnglishToo() {
        CaseRun run = CaseRun.of(TABLE, MadeCases.of("KG-04 MATCHED household.selfPaidMedical=3000 rural=是"), TERMS);

        assertThat(run.diagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.code()).isEqualTo("case.fails");
            assertThat(diagnostic.severity()).isEqualTo(Diagnostic.Severity.ERROR);
            assertThat(diagnostic.in(Language.EN))
                    .isEqualTo("用例!C2: the case “第 2 户” expects KG-04 to be matched, but it is not matched:"
                            + " self-paid medical costs 3000 CNY does not meet > 3000 (重点人群!F9)."
                            + " Correct whichever is wrong, the case or these cells");
        });
        assertThat(run.passed()).isZero();
    }

    @Test
    void runsRulesThatAreDisabledToo() {
        Row row = TABLE.rows().get(0);
        Row disabled = new Row(
                row.number(),
                row.rule(),
                row.name(),
                false,
                row.from(),
                row.to(),
                row.conditions(),
                row.result(),
                row.basis(),
                row.status());
        DecisionTable table = new DecisionTable(
                TABLE.id(), TABLE.sheet(), TABLE.subject(), TABLE.hitPolicy(), TABLE.columns(), List.of(disabled));

        assertThat(CaseRun.of(table, MadeCases.of("KG-04 MATCHED household.selfPaidMedical=3000.01 rural=是"), TERMS)
                        .passed())
                .isOne();
    }

    @Test
    void hasNoWordForACaseOfAnotherTable() {
        assertThatThrownBy(() -> CaseRun.of(TABLE, MadeCases.of("KG-99 MATCHED rural=是"), TERMS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no rule KG-99 in key-groups");
    }
}
