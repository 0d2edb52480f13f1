package fangfan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.decision.Document;
import fangfan.vocabulary.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportTest {

    private static final Citations VERIFIED = new Citations(List.of());

    @Test
    void aReportGivesTheAnswerThenWhyThenWhatIsOpen() {
        assertThat(String.join("\n", Report.lines(MadeDocuments.full(), VERIFIED, Language.ZH)))
                .isEqualTo("""
                500116101201-0001：符合 2 类：农村重病户、因病

                符合的规则（2 条）
                  KG-04 农村重病户（重点人群，程度：提示）
                    2023年自付医疗费用 3500.00 元，超过 3000 元
                    条件          标准        本户        结果  单元格
                    自付医疗费用  ＞ 3000 元  3500.00 元  成立  重点人群!F9
                    农村家庭      ＝ 是       是          成立  重点人群!F9
                    依据：工作方案（2023-10-30） 二（二）1：“农村重病户”
                  IE-02 低收入（风险线索，程度：高，建议类别：边缘易致贫户，绿色通道）
                    人均纯收入低
                    依据：工作方案（2023-10-30） 二（二）1：“农村重病户”

                还不清楚（1 条）
                  KG-05 有高中在读学生的农村家庭：缺 在校生状况（members[2].studentStatus）、家庭成员（members）

                先问这些（1 条）
                  成员3（王某）2023年9月30日在哪个学段就读？（members[2].studentStatus）
                    问清后可判定：KG-05、KG-06

                待定（1 条）
                  IE-01 脱贫户人均纯收入低于监测范围：还没有定 “监测范围”（ie.line）

                数据疑点（1 条）
                  DQ-02 身份证校验位错误（程度：疑点）
                    成员1（王某）的号码有误
                    依据：工作方案（2023-10-30） 二（二）1：“农村重病户”

                接近标准（1 条）
                  IE-06 大额医疗自付
                    自付医疗费用 3500.00 元，标准 ≥ 3600 元，相差 100.00 元（重点人群!F9）

                没能判定（1 条）
                  DQ-09 16至22岁文化程度小学及以下（evaluators.disagree）：两套算法的结果不一致

                不符合的规则（1 条）
                  KG-01 脱贫户
                    条件    标准       本户      结果    单元格
                    户类型  ＝ 脱贫户  一般农户  不成立  重点人群!G6
                    依据：工作方案（2023-10-30） 二（二）1：“农村重病户”

                轮次 2023-2，状态日 2023-09-30，规则第 3 版，指纹 0123456789ab""");
    }

    @Test
    void aReportSpeaksEnglish() {
        assertThat(String.join("\n", Report.lines(MadeDocuments.full(), VERIFIED, Language.EN)))
                .startsWith("""
                500116101201-0001: matched in 2 categories: 农村重病户, 因病

                Rules that match (2)
                  KG-04 农村重病户 (key group, severity: information)
                    2023年自付医疗费用 3500.00 元，超过 3000 元
                    condition     asked for   household    result  cell
                    自付医疗费用  > 3000 CNY  3500.00 CNY  holds   重点人群!F9
                    农村家庭      = yes       yes          holds   重点人群!F9
                    basis: 工作方案（2023-10-30） 二（二）1: “农村重病户”
                """)
                .contains("\n  IE-01 lifted household with income below the monitoring line: not set: “")
                .endsWith("\nround 2023-2, status day 2023-09-30, ruleset version 3, sha256 0123456789ab");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            NOT_KNOWN      | 500116101201-0001：不明，还有 0 条规则的情况不清楚     | 500116101201-0001: not known, facts are missing for 0 rules
            NOT_CONFIGURED | 500116101201-0001：待定，有 0 条规则的标准还没有定     | 500116101201-0001: not configured, thresholds of 0 rules are not set
            NOT_MATCHED    | 500116101201-0001：不符合任何重点人群和风险线索        | 500116101201-0001: not matched by any key group or risk lead
            """)
    void theHeadingIsTheAnswerInWords(String outcome, String zh, String en) {
        Document document = MadeDocuments.of(outcome);

        assertThat(Report.lines(document, VERIFIED, Language.ZH).get(0)).isEqualTo(zh);
        assertThat(Report.lines(document, VERIFIED, Language.EN).get(0)).isEqualTo(en);
    }

    @Test
    void aReportWithoutEntriesHasNoSections() {
        assertThat(Report.lines(MadeDocuments.of("NOT_MATCHED"), VERIFIED, Language.ZH))
                .containsExactly("500116101201-0001：不符合任何重点人群和风险线索", "", "轮次 2023-2，状态日 2023-09-30，规则第 1 版，指纹 ab");
    }

    @Test
    void aSummaryHasALineForEachFileAndAddsThemUp() {
        Summary summary = new Summary(new Speech(Language.ZH));
        summary.add(new Evaluated.Decided("a.json", MadeDocuments.full()));
        summary.add(new Evaluated.Decided("户.json", MadeDocuments.of("NOT_MATCHED")));
        summary.add(Refusals.oneFault("c.json"));

        assertThat(String.join("\n", summary.lines())).isEqualTo("""
                文件     户编号             结果    不清楚  疑点  类别
                a.json   500116101201-0001  符合    1       1     农村重病户、因病
                户.json  500116101201-0001  不符合  0       0
                c.json                      要改                  内容有 1 处要改""");
        assertThat(summary.totals()).isEqualTo("共 2 户：符合 1 户、不符合 1 户，1 个文件要改");
    }
}
