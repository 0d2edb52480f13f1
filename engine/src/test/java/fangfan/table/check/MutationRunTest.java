package fangfan.table.check;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.table.DecisionTable;
import fangfan.table.Diagnostic;
import fangfan.table.TableCase;
import fangfan.table.Tables;
import fangfan.vocabulary.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MutationRunTest {

    private static final Terms TERMS = MadeCases.terms("s.unset=? s.other=?");
    private static final DecisionTable MEDICAL =
            Tables.ofHouseholds("KG-04 KEY_GROUP | household.selfPaidMedical > 3000 | rural = 是");
    private static final List<String> BOTH_SIDES = List.of(
            "KG-04 MATCHED household.selfPaidMedical=3000.01 rural=是",
            "KG-04 NOT_MATCHED household.selfPaidMedical=3000 rural=是",
            "KG-04 NOT_MATCHED household.selfPaidMedical=3000.01 rural=否",
            "KG-04 NOT_MATCHED household.selfPaidMedical=2999.99 rural=是");

    @Test
    void casesOnBothSidesOfAThresholdNoticeEveryChange() {
        MutationReport report = run(MEDICAL, BOTH_SIDES);

        assertThat(report.survivors()).isEmpty();
        assertThat(report.summary().zh()).isEqualTo("试改 9 处，用例发现 9 处，得分 100%");
        assertThat(report.summary().en()).isEqualTo("9 small changes tried, 9 noticed by cases, score 100%");
    }

    /** Leaves one case out and tells what then goes unnoticed. */
    @ParameterizedTest(name = "without {0}")
    @CsvSource(delimiter = '|', textBlock = """
            0 | 重点人群!F9: 若把 3000 改为 3001，没有用例会发现；可加一个用例：农村家庭 是，自付医疗费用 3000.01 元，期望“符合” + 重点人群!F9: 若把 3000 改为 3000.01，没有用例会发现；可加一个用例：农村家庭 是，自付医疗费用 3000.01 元，期望“符合” + 重点人群!A9: 若停用或删除这一行，没有用例会发现；可加一个用例：农村家庭 是，自付医疗费用 3000.01 元，期望“符合”
            1 | 重点人群!F9: 若把 3000 改为 2999.99，没有用例会发现；可加一个用例：农村家庭 是，自付医疗费用 3000 元，期望“不符合” + 重点人群!F9: 若把“＞ 3000”改为“≥ 3000”，没有用例会发现；可加一个用例：农村家庭 是，自付医疗费用 3000 元，期望“不符合”
            2 | 重点人群!G9: 若把这一格（＝ 是）清空，没有用例会发现；可加一个用例：农村家庭 否，自付医疗费用 3000.01 元，期望“不符合”
            3 |
            """)
    void namesWhatNoCaseNotices(int leftOut, String sentences) {
        List<String> lines = new ArrayList<>(BOTH_SIDES);
        lines.remove(leftOut);

        assertThat(sentences(run(MEDICAL, lines), Language.ZH))
                .isEqualTo(sentences == null ? List.of() : Arrays.asList(sentences.split(" \\+ ")));
    }

    @Test
    void speaksEnglish() {
        MutationReport report = run(MEDICAL, List.of(BOTH_SIDES.get(0), BOTH_SIDES.get(2)));

        assertThat(sentences(report, Language.EN))
                .containsExactly(
                        "重点人群!F9: were 3000 changed to 2999, no case would notice; add a case: rural household yes, self-paid medical costs 3000 CNY, expected: not matched",
                        "重点人群!F9: were 3000 changed to 2999.99, no case would notice; add a case: rural household yes, self-paid medical costs 3000 CNY, expected: not matched",
                        "重点人群!F9: were “> 3000” changed to “≥ 3000”, no case would notice; add a case: rural household yes, self-paid medical costs 3000 CNY, expected: not matched",
                        "重点人群!F9: were this cell (> 3000) emptied, no case would notice; add a case: rural household yes, self-paid medical costs 3000 CNY, expected: not matched");
        assertThat(report.survivors().get(0).diagnostic())
                .extracting(Diagnostic::code, Diagnostic::severity)
                .containsExactly("case.change-unnoticed", Diagnostic.Severity.INFO);
        assertThat(report.score()).isEqualTo(55);
    }

    @Test
    void countsEveryChangeOfARuleWithoutCases() {
        MutationReport report = run(MEDICAL, List.of());

        assertThat(report.killed()).isZero();
        assertThat(report.survivors()).hasSize(9);
        assertThat(report.score()).isZero();
    }

    /** What no household can tell apart does not count against staff. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            household.netIncomePerCapita < s.unset                                 | 1
            household.netIncomePerCapita < s.unset / household.rigidExpenseShare >= s.other | 4
            household.netIncomePerCapita < s.unset / rural = 是                    | 1
            household.disasterCount range [0..3)                                   | 1
            household.disasterCount range [1..3)                                   | 0
            household.disasterCount >= 0                                           | 1
            household.disasterCount > 50                                           | 1
            household.disasterCount > 2 / household.disasterCount >= 5             | 3
            household.disasterCount > 2 / any members[].workMonths >= 5            | 0
            any members[].workMonths > 2 / any members[].workMonths >= 5           | 3
            any members[].workMonths > 2 / all members[].workMonths >= 5           | 0
            """)
    void leavesOutChangesThatNobodyCouldNotice(String cells, int same) {
        DecisionTable table = Tables.ofHouseholds("KG-04 KEY_GROUP | " + cells.replace(" / ", " | "));

        assertThat(run(table, List.of()).same()).isEqualTo(same);
    }

    @Test
    void leavesOutARowThatWaitsForAParameterBesideAnother() {
        DecisionTable table = Tables.ofHouseholds(
                "DA-02 RISK_LEAD | household.netIncomePerCapita < s.unset",
                "DA-02 RISK_LEAD | household.rigidExpenseShare >= s.other");

        MutationReport report = run(table, List.of());

        assertThat(report.same()).isEqualTo(4);
        assertThat(report.tried()).isZero();
        assertThat(report.score()).isEqualTo(100);
    }

    @Test
    void believesACallerWhoKnowsThatAMutantIsTheSame() {
        MutationReport report = MutationRun.of(
                MEDICAL, List.of(), TERMS, mutant -> mutant.change() instanceof Mutant.Change.RowDropped);

        assertThat(report.same()).isOne();
        assertThat(report.tried()).isEqualTo(8);
    }

    @Test
    void sayWhenAnotherRowSeemsToCoverAChange() {
        DecisionTable table = Tables.ofHouseholds(
                "KG-04 KEY_GROUP | rural = 是 | householdType = 脱贫户",
                "KG-04 KEY_GROUP | rural = 是 | householdType = 一般农户",
                "KG-04 KEY_GROUP | rural = 是");

        assertThat(sentences(run(table, List.of("KG-04 MATCHED rural=是")), Language.ZH))
                .contains("重点人群!A9: 若停用或删除这一行，没有用例会发现；试了几户也分不出来，请看看是不是别的行已经管到了");
    }

    @Test
    void stopsAtItsBudgetAndSaysHowManyWereNotTried() {
        MutationReport report =
                MutationRun.of(MEDICAL, MadeCases.of(BOTH_SIDES.toArray(String[]::new)), TERMS, m -> false, 7);

        assertThat(report.tried()).isEqualTo(2);
        assertThat(report.untried()).isEqualTo(7);
        assertThat(report.summary().zh()).isEqualTo("试改 2 处，用例发现 2 处，得分 100%；改法太多，还有 7 处没有试");
        assertThat(report.summary().en())
                .isEqualTo(
                        "2 small changes tried, 2 noticed by cases, score 100%; there are too many, 7 were not tried");
    }

    /** The gate admits tables of 2,000 rows, all of which may be of one rule. */
    @Test
    void keepsToItsBudgetOnTheLargestTable() {
        String[] rows = IntStream.range(0, 2_000)
                .mapToObj(row -> "KG-04 KEY_GROUP | household.selfPaidMedical >= %d | household.disasterCount = %d"
                        .formatted(10_000 + row, row % 40))
                .toArray(String[]::new);
        String[] cases = IntStream.range(0, 100)
                .mapToObj(number ->
                        "KG-04 NOT_MATCHED household.selfPaidMedical=%d household.disasterCount=41".formatted(number))
                .toArray(String[]::new);

        MutationReport report = run(Tables.ofHouseholds(rows), List.of(cases));

        assertThat(report.tried() + report.same() + report.untried()).isEqualTo(2_000 * 11);
        assertThat(report.untried()).isPositive();
        assertThat(report.tried()).isGreaterThan(900);
    }

    private static MutationReport run(DecisionTable table, List<String> lines) {
        List<TableCase> cases = MadeCases.of(lines.toArray(String[]::new));
        CaseRun ran = CaseRun.of(table, cases, TERMS);
        assertThat(ran.diagnostics()).isEmpty();
        return MutationRun.of(table, ran.passing(), TERMS, mutant -> false);
    }

    private static List<String> sentences(MutationReport report, Language language) {
        return report.survivors().stream()
                .map(survivor -> survivor.diagnostic().in(language))
                .toList();
    }
}
