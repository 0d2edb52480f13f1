package fangfan.service.decision;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.contract.CallReader;
import fangfan.contract.CallReading;
import fangfan.contract.EvaluationAnswer;
import fangfan.decision.Decision;
import fangfan.decision.Document;
import fangfan.decision.Documents;
import fangfan.service.page.Mark;
import fangfan.service.page.Words;
import fangfan.service.start.Samples;
import fangfan.shipped.ShippedRuleset;
import fangfan.vocabulary.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResultsTest {

    private static final ShippedRuleset SHIPPED = ShippedRuleset.load();

    private final Samples samples = new Samples();

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource(delimiter = '|', textBlock = """
            demo-self-paid-3500                | ZH | T | 这一户属于重点人群（农村重病户）。                                  | 还有 2 条规则要问清情况才能判定，7 条规则要等政策人员填好参数。
            demo-self-paid-3500                | EN | T | This household is in a key group (rural household with serious illness). | Still open: 2 rules need more facts, 7 rules wait for staff to set parameters.
            012-self-paid-medical-exactly-3000 | ZH | P | 按已经定下的标准，这一户不属于重点人群，也没有风险线索；还有标准待定。 | 还有 7 条规则要等政策人员填好参数。
            012-self-paid-medical-exactly-3000 | EN | P | By the thresholds set so far this household is in no key group and shows no risk lead; other thresholds are not set. | Still open: 7 rules wait for staff to set parameters.
            131-nothing-known                  | ZH | U | 这一户还不能判定，有些情况要先问清楚。                              | 还有 35 条规则要问清情况才能判定，1 处数据疑点要核对。
            131-nothing-known                  | EN | U | This household cannot be decided yet: some facts must be asked first. | Still open: 35 rules need more facts, 1 data suspect to check.
            038-unsafe-grade-c-only-house      | ZH | T | 这一户有 1 条风险线索（住房出现安全问题）。                         | 还有 7 条规则要等政策人员填好参数。
            038-unsafe-grade-c-only-house      | EN | T | This household shows a risk lead (unsafe housing). | Still open: 7 rules wait for staff to set parameters.
            060-outage-37-and-31-days          | ZH | T | 这一户有 2 条风险线索（供水保障不足、连续断水或水质不合格）。       | 还有 7 条规则要等政策人员填好参数。
            060-outage-37-and-31-days          | EN | T | This household shows 2 risk leads (unreliable water supply, long outage or bad water). | Still open: 7 rules wait for staff to set parameters.
            142-id-wrong-check-digit           | ZH | P | 按已经定下的标准，这一户不属于重点人群，也没有风险线索；还有标准待定。 | 还有 7 条规则要等政策人员填好参数，1 处数据疑点要核对。
            """)
    void theAnswerComesFirstThenWhatIsOpen(String sample, Language language, Mark mark, String sentence, String open) {
        Result result = result(sample, language);
        assertThat(result.mark()).isEqualTo(mark);
        assertThat(result.sentence()).isEqualTo(sentence);
        assertThat(result.open()).isEqualTo(open);
    }

    @Test
    void aFindingIsDefendedByConditionsCellsAndTheLaw() {
        Result.Matched finding =
                result("demo-self-paid-3500", Language.ZH).findings().get(0);
        assertThat(finding.name()).isEqualTo("农村重病户");
        assertThat(finding.kind()).isEqualTo("重点人群");
        assertThat(finding.notes()).containsExactly("程度：提示");
        assertThat(finding.reason()).isEqualTo("2023年自付医疗费用 3500.00 元，超过 3000 元。");
        assertThat(finding.cell()).isEqualTo("重点人群!F12");
        assertThat(finding.sheet()).isEqualTo("重点人群");
        assertThat(finding.conditions())
                .containsExactly(
                        new Result.Condition("自付医疗费用", "超过 3000 元", "3500.00 元", Mark.T, "成立", "重点人群!F12"),
                        new Result.Condition("农村家庭", "是", "是", Mark.T, "成立", "重点人群!G12"));
        assertThat(finding.conditions().get(0).cellInSheet()).isEqualTo("F12");
        assertThat(finding.law())
                .isEqualTo(new Result.Law(
                        "农村重病户（2023年自付医疗费用超过3000元的）",
                        "《全区2023年度第二轮集中排查和年度巩固拓展脱贫攻坚成果信息动态管理工作方案》（江津区乡村振兴局，2023-10-30） 二（二）1",
                        true));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource(delimiter = '|', textBlock = """
            ZH | 成员3（王某）2023年9月30日在哪个学段就读？ | 问清后可判定：有高中在读学生的农村家庭、有大学在读学生的农村家庭
            EN | Which stage of schooling was member 3 (王某) in on 30 September 2023? | The answer decides: rural family with a senior high school student, rural family with a university student
            """)
    void aQuestionSaysWhatItsAnswerDecides(Language language, String question, String settles) {
        assertThat(result("demo-self-paid-3500", language).asks()).containsExactly(new Result.Ask(question, settles));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource(delimiter = '|', textBlock = """
            012-self-paid-medical-exactly-3000 | ZH | 自付医疗费用 3000.00 元，超过 3000 元才符合，现在正好相等
            012-self-paid-medical-exactly-3000 | EN | self-paid medical costs: 3000.00 CNY; matches when it exceeds 3000 CNY; now exactly equal
            demo-self-paid-3500                | ZH | 年龄 16 岁，不超过 15 岁才符合，相差 1 岁
            demo-self-paid-3500                | EN | age: 16 years; matches when it does not exceed 15 years; 1 year away
            """)
    void aNearMissSaysHowFarAway(String sample, Language language, String sentence) {
        assertThat(result(sample, language).nearMisses())
                .extracting(Result.Near::sentence)
                .containsExactly(sentence);
    }

    @Test
    void rulesThatWaitAreToldByParameter() {
        Result result = result("demo-self-paid-3500", Language.ZH);
        assertThat(result.waitingRules()).isEqualTo(7);
        assertThat(result.waitingParameters()).containsExactly("大额存款", "监测范围", "刚性支出占比", "收入骤减幅度");
        assertThat(result.waiting().get(2))
                .isEqualTo(new Result.Waiting(
                        "ie.rigidRatio", "刚性支出占比", List.of(new Result.Waiting.Rule("IE-04", "刚性支出占比过高"))));
    }

    @Test
    void whatIsMissingIsToldByLabel() {
        assertThat(result("demo-self-paid-3500", Language.ZH).notKnown())
                .containsExactly(
                        new Result.Open("KG-05", "有高中在读学生的农村家庭", "在校生状况（第 3 位成员）"),
                        new Result.Open("KG-06", "有大学在读学生的农村家庭", "在校生状况（第 3 位成员）"));
    }

    @Test
    void aCitationThatNobodyComparedIsMarked() {
        assertThat(result("038-unsafe-grade-c-only-house", Language.ZH)
                        .findings()
                        .get(0)
                        .law())
                .isEqualTo(new Result.Law("家庭唯一住房出现安全问题，家庭无力解决", "元谋县政府网 78406 住房安全；数据核查 1_02_001", false));
    }

    @Test
    void theRecordOfADecisionIsToldToTheSecond() {
        Result result = result("131-nothing-known", Language.EN);
        assertThat(result.round()).isEqualTo("2023, round 2");
        assertThat(result.decidedAt()).isEqualTo("2023-11-08 09:30:12");
        assertThat(result.receipt()).isEqualTo("9f2c");
    }

    private Result result(String sample, Language language) {
        byte[] call = samples.find(sample).orElseThrow().call();
        CallReading.Read read = (CallReading.Read) new CallReader().readCall(call);
        Decision decision = SHIPPED.ruleset()
                .decide(read.call().household(), SHIPPED.rounds().get(0));
        return Results.of(
                answer(Documents.of(decision, language, true)),
                Words.in(language),
                new Citations(SHIPPED.ruleset().tables()));
    }

    private static EvaluationAnswer answer(Document document) {
        return new EvaluationAnswer(
                "01941f29-7c00-7aaa-8aaa-000000000001",
                document.householdNo(),
                document.areaCode(),
                document.round(),
                document.asOf(),
                "2023-11-08T09:30:12.123+08:00",
                document.ruleset(),
                document.outcome(),
                document.complete(),
                document.categories(),
                document.findings(),
                document.notKnown(),
                document.ask(),
                document.notConfigured(),
                document.dataSuspects(),
                document.nearMisses(),
                document.failures(),
                document.notMatched(),
                "9f2c");
    }
}
