package fangfan.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.decision.ComparisonDocument;
import fangfan.decision.RulesetComparison;
import fangfan.decision.RulesetSource;
import fangfan.indicator.Round;
import fangfan.table.Parameter;
import fangfan.table.Status;
import fangfan.vocabulary.Language;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped ruleset compared with what somebody made of it. */
final class RulesetComparisonTest {

    private static final String SAME = "规则的意思按江津区在 2023-2 轮的参数比较，没有列出的 66 条规则没有变";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            saved again    ; true  ; 没有不同                                          ; ''
            rows moved     ; true  ; 没有不同                                          ; ''
            threshold 2500 ; false ; 1 张表有改动，1 行有改动，1 条规则的意思变了      ; KG-04 农村重病户 CHANGED 有：“农村家庭=是、自付医疗费用=2500.01元”的户由不符合变为符合
            renamed        ; false ; 1 张表有改动，1 行有改动，规则的意思都没有变      ; KG-04 农村大病户 SAME 没有：只改了名称
            split in two   ; false ; 1 张表有改动，2 行有改动，规则的意思都没有变      ; KG-04 农村重病户 SAME 没有：只是写法不同
            row added      ; false ; 1 张表有改动，1 行有改动，1 条规则的意思变了      ; KG-09 农村大病户 ADDED 新增的规则
            row removed    ; false ; 1 张表有改动，1 行有改动，1 条规则的意思变了      ; KG-04 农村重病户 REMOVED 删去的规则
            column added   ; false ; 1 张表有改动，1 行有改动，1 条规则的意思变了      ; KG-04 农村重病户 CHANGED 有：“农村家庭=是、家庭人口数=1人、自付医疗费用=3000.01元”的户由符合变为不符合
            switched off   ; false ; 1 张表有改动，1 行有改动，1 条规则的意思变了      ; KG-04 农村重病户 CHANGED 有：改为停用，不再参加判定
            weighs more    ; false ; 1 张表有改动，1 行有改动，1 条规则的意思变了      ; KG-04 农村重病户 CHANGED 有：条件没有变，改了程度
            """)
    void tellsInChineseWhatChanged(String edit, boolean equal, String summary, String rules) {
        ComparisonDocument document = compared(edit, Language.ZH);

        assertThat(document.equal()).isEqualTo(equal);
        assertThat(document.summary()).isEqualTo(summary);
        assertThat(told(document)).isEqualTo(rules);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            saved again    ; no difference                                                        ; ''
            threshold 2500 ; 'tables changed: 1, rows changed: 1, rules that mean something else: 1' ; KG-04 rural household with serious illness CHANGED yes: a household with “rural household=yes, self-paid medical costs=2500.01 CNY” goes from not matched to matched
            renamed        ; 'tables changed: 1, rows changed: 1, every rule means the same'      ; KG-04 农村大病户 SAME no: changed is only name
            split in two   ; 'tables changed: 1, rows changed: 2, every rule means the same'      ; KG-04 rural household with serious illness SAME no: only written otherwise
            row added      ; 'tables changed: 1, rows changed: 1, rules that mean something else: 1' ; KG-09 农村大病户 ADDED a new rule
            row removed    ; 'tables changed: 1, rows changed: 1, rules that mean something else: 1' ; KG-04 rural household with serious illness REMOVED a rule that is gone
            switched off   ; 'tables changed: 1, rows changed: 1, rules that mean something else: 1' ; 'KG-04 rural household with serious illness CHANGED yes: switched off, it judges nobody any more'
            weighs more    ; 'tables changed: 1, rows changed: 1, rules that mean something else: 1' ; 'KG-04 rural household with serious illness CHANGED yes: the conditions are the same, changed is severity'
            """)
    void tellsInEnglishWhatChanged(String edit, String summary, String rules) {
        ComparisonDocument document = compared(edit, Language.EN);

        assertThat(document.summary()).isEqualTo(summary);
        assertThat(told(document)).isEqualTo(rules);
    }

    private static ComparisonDocument compared(String edit, Language language) {
        return RulesetComparison.of(Reworked.STANDING, KeyGroupEdits.of(edit)).document(language);
    }

    private static String told(ComparisonDocument document) {
        return String.join(
                "; ",
                document.rules().stream()
                        .map(rule -> rule.rule() + " " + rule.name() + " " + rule.meaning() + " " + rule.text())
                        .toList());
    }

    @Test
    void aThresholdIsOneCellWithItsPlaceAndAnExample() {
        ComparisonDocument document = compared("threshold 2500", Language.ZH);

        assertThat(document.tables())
                .containsExactly(new ComparisonDocument.Table(
                        Reworked.KEY_GROUPS,
                        "重点人群",
                        "CHANGED",
                        List.of(),
                        List.of(),
                        List.of(new ComparisonDocument.Row(
                                "KG-04",
                                "农村重病户",
                                "CHANGED",
                                "重点人群!A12",
                                List.of(new ComparisonDocument.Cell(
                                        "自付医疗费用 ＞ 元", "重点人群!F12", "3000", "重点人群!F12", "2500")))),
                        0,
                        new ComparisonDocument.Cases(0, 0, 0)));
        assertThat(document.rules().get(0).examples())
                .containsExactly(new ComparisonDocument.Example("农村家庭=是、自付医疗费用=2500.01元", "NOT_MATCHED", "MATCHED"));
        assertThat(document.note()).isEqualTo("规则的意思按江津区在 2023-2 轮的参数比较，没有列出的 65 条规则没有变");
        assertThat(document.before().sha256()).isEqualTo(Reworked.STANDING.sha256());
    }

    @Test
    void whatWasOnlySavedAgainIsNamed() {
        ComparisonDocument document = compared("rows moved", Language.ZH);

        assertThat(document.tables()).isEmpty();
        assertThat(document.resaved()).containsExactly(Reworked.KEY_GROUPS);
        assertThat(document.note()).isEqualTo(SAME);
    }

    @Test
    void aColumnIsToldWithItsPlaceAndCasesThatWentAreCounted() {
        assertThat(compared("column added", Language.ZH).tables().get(0).columns())
                .containsExactly(new ComparisonDocument.Column("家庭人口数 ≥ 人", "ADDED", "重点人群!N8"));
        assertThat(compared("row removed", Language.ZH).tables().get(0).cases().removed())
                .isPositive();
    }

    @Test
    void aParameterThatIsSetChangesTheRulesThatWaitedForIt() {
        ComparisonDocument document = RulesetComparison.of(
                        Reworked.STANDING,
                        Reworked.parameters(parameter -> set(parameter, "ie.line", "7800", Status.SET)))
                .document(Language.ZH);

        assertThat(document.parameters())
                .containsExactly(new ComparisonDocument.Parameter(
                        "ie.line",
                        "监测范围",
                        "500000",
                        2023,
                        "CHANGED",
                        "参数!F2",
                        List.of(
                                new ComparisonDocument.Cell("值", "参数!F2", "", "参数!F2", "7800"),
                                new ComparisonDocument.Cell("状态", "参数!I2", "待定", "参数!I2", "已定"))));
        assertThat(document.tables()).isEmpty();
        assertThat(document.rules())
                .extracting(ComparisonDocument.Rule::rule)
                .containsExactly("IE-01", "IE-02", "IE-03", "IE-08", "RE-01", "TY-01A", "TY-01B", "TY-01C");
        assertThat(document.rules().get(0).text()).isEqualTo("有：“户类型=脱贫户、监测对象类别=未监测、人均纯收入=7799.99元”的户由待定变为符合");
        assertThat(document.summary()).isEqualTo("1 个参数有改动，8 条规则的意思变了");
    }

    @Test
    void aFactThatIsComputedFromAParameterIsNamed() {
        ComparisonDocument document = RulesetComparison.of(
                        Reworked.STANDING,
                        Reworked.parameters(parameter -> set(parameter, "s3.water.qty", "40", parameter.status())))
                .document(Language.ZH);

        assertThat(document.rules())
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(rule.text()).isEqualTo("有：条件没有变，但“饮水水量不足”用参数计算，参数变了"));
        assertThat(document.parameters().get(0).year()).isNull();
    }

    private static Parameter set(Parameter parameter, String key, String value, Status status) {
        return !parameter.key().equals(key)
                ? parameter
                : new Parameter(
                        key,
                        parameter.name(),
                        parameter.type(),
                        parameter.area(),
                        parameter.year(),
                        Optional.of(new Parameter.Value.Number(new BigDecimal(value))),
                        parameter.unit(),
                        parameter.basis(),
                        status,
                        parameter.at());
    }

    @Test
    void aTableComesAndGoesWithItsRows() {
        RulesetSource without = Reworked.without("employment.drl.xlsx");
        ComparisonDocument gone =
                RulesetComparison.of(Reworked.STANDING, without).document(Language.ZH);
        ComparisonDocument come =
                RulesetComparison.of(without, Reworked.STANDING).document(Language.ZH);

        assertThat(gone.tables()).singleElement().satisfies(table -> {
            assertThat(table.change()).isEqualTo("REMOVED");
            assertThat(table.rows())
                    .isNotEmpty()
                    .allSatisfy(row -> assertThat(row.change()).isEqualTo("REMOVED"));
            assertThat(table.cases().removed()).isPositive();
        });
        assertThat(gone.rules()).extracting(ComparisonDocument.Rule::meaning).containsOnly("REMOVED");
        assertThat(come.tables().get(0).change()).isEqualTo("ADDED");
        assertThat(come.rules()).extracting(ComparisonDocument.Rule::meaning).containsOnly("ADDED");
    }

    @Test
    void whileThereAreErrorsTheMeaningWaitsAndOtherRowsAreTold() {
        RulesetSource faulty = Reworked.with(Reworked.KEY_GROUPS, "no workbook".getBytes(StandardCharsets.UTF_8));
        RulesetComparison there = RulesetComparison.of(Reworked.STANDING, faulty);
        RulesetComparison back = RulesetComparison.of(faulty, Reworked.STANDING);

        assertThat(there.document(Language.ZH).note()).isEqualTo("现在的工作簿有 1 处错误，改好以后才能比较规则的意思");
        assertThat(there.document(Language.EN).note())
                .isEqualTo("faults in the workbooks after: 1; once they are mended the meaning can be compared");
        assertThat(back.document(Language.ZH).note()).isEqualTo("原来的工作簿有 1 处错误，改好以后才能比较规则的意思");
        assertThat(RulesetComparison.of(faulty, faulty).document(Language.EN).note())
                .isEqualTo(
                        "faults in the workbooks before: 1, faults in the workbooks after: 1; once they are mended the meaning can be compared");
        assertThat(there.document(Language.ZH).tables())
                .containsExactly(new ComparisonDocument.Table(
                        Reworked.KEY_GROUPS,
                        null,
                        "NOT_READ",
                        List.of(),
                        List.of(),
                        List.of(),
                        0,
                        new ComparisonDocument.Cases(0, 0, 0)));
        assertThat(there.document(Language.ZH).summary()).isEqualTo("1 张表有改动，规则的意思没有比较");
        assertThat(there.document(Language.ZH).round()).isNull();
        assertThat(there.isEqual()).isFalse();
    }

    @Test
    void withoutARoundOfBothTheMeaningIsNotCompared() {
        ComparisonDocument document = RulesetComparison.of(Reworked.STANDING, Reworked.rounds(List.of()))
                .document(Language.ZH);

        assertThat(document.note()).isEqualTo("两边的“轮次”里没有相同的一轮，不知道取哪一年的参数，规则的意思没有比较");
        assertThat(document.rounds())
                .containsExactly(new ComparisonDocument.Round(
                        "2023-2",
                        "REMOVED",
                        Stream.of("轮次=2023-2", "状态日=2023-09-30", "核算期起=2022-10-01", "核算期止=2023-09-30")
                                .map(cell -> cell.split("="))
                                .map(cell -> new ComparisonDocument.Cell(cell[0], null, cell[1], null, ""))
                                .toList()));
        assertThat(document.summary()).isEqualTo("1 个轮次有改动，规则的意思没有比较");
    }

    @Test
    void theLatestRoundOfBothCounts() {
        Round next =
                new Round("2024-1", LocalDate.of(2024, 3, 31), LocalDate.of(2023, 4, 1), LocalDate.of(2024, 3, 31));
        RulesetSource two = Reworked.rounds(Stream.concat(Reworked.STANDING.rounds().stream(), Stream.of(next))
                .toList());

        assertThat(RulesetComparison.of(Reworked.STANDING, two)
                        .document(Language.ZH)
                        .round())
                .isEqualTo("2023-2");
        assertThat(RulesetComparison.of(two, two).document(Language.ZH).round()).isEqualTo("2024-1");
        assertThat(RulesetComparison.of(two, two).isEqual()).isTrue();
    }
}
