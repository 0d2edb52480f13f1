package fangfan.contract;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.decision.Document;
import fangfan.decision.Trace;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DocumentWriterTest {

    private static final Document.Basis BASIS = new Document.Basis("工作方案（2023-10-30）", "二（二）1", "农村\"重病\"户\n");
    private static final Document.Condition CONDITION = new Document.Condition(
            "household.selfPaidMedical", "自付医疗费用", ">", "3000", "3500.00", "CNY", "TRUE", "key-groups", "重点人群!F9");
    private static final Document.Condition BLANK =
            new Document.Condition("member.age", "年龄", "in", "[6..15]", null, null, "NOT_KNOWN", "leads", "线索!C3");

    @Test
    void aDocumentIsOneLineInTheOrderOfTheContract() {
        Document document = new Document(
                "500116101201-0001",
                "500116101201",
                "2023-2",
                "2023-09-30",
                new Document.RulesetRef(3, "ab"),
                "MATCHED",
                false,
                List.of(new Document.Category("SERIOUS_ILLNESS", "农村重病户")),
                List.of(
                        new Document.Finding(
                                "KG-04",
                                "农村重病户",
                                "KEY_GROUP",
                                "SERIOUS_ILLNESS",
                                "INFO",
                                null,
                                null,
                                List.of(),
                                "超过 3000 元",
                                List.of(CONDITION),
                                BASIS),
                        new Document.Finding(
                                "S3-01",
                                "因病",
                                "RISK_LEAD",
                                null,
                                "HIGH",
                                "MARGINAL",
                                true,
                                List.of("1"),
                                "",
                                List.of(),
                                BASIS)),
                List.of(new Document.NotKnown("KG-05", "学生", List.of("members[2].studentStatus"))),
                List.of(new Document.Ask("members[2].studentStatus", "在哪个学段就读？", List.of("KG-05"))),
                List.of(new Document.NotConfigured("IE-01", List.of("ie.line"))),
                List.of(new Document.Suspect("DQ-01", "年龄", "SUSPECT", List.of("1"), "", List.of(BLANK), BASIS)),
                List.of(new Document.NearMiss("KG-04", "农村重病户", CONDITION, "12.00")),
                List.of(new Document.Failure("DQ-09", "failed", "")),
                List.of(new Document.NotMatched("KG-01", "脱贫户", List.of(), BASIS)));
        String condition =
                "{'fact':'household.selfPaidMedical','label':'自付医疗费用','operator':'>','expected':'3000','actual':'3500.00',"
                        + "'unit':'CNY','verdict':'TRUE','table':'key-groups','cell':'重点人群!F9'}";
        String basis = "{'document':'工作方案（2023-10-30）','clause':'二（二）1','text':'农村\\'重病\\'户\\n'}";

        assertThat(new DocumentWriter().write(document))
                .isEqualTo(json("{'householdNo':'500116101201-0001','areaCode':'500116101201','round':'2023-2',"
                        + "'asOf':'2023-09-30','ruleset':{'version':3,'sha256':'ab'},'outcome':'MATCHED','complete':false,"
                        + "'categories':[{'code':'SERIOUS_ILLNESS','label':'农村重病户'}],"
                        + "'findings':[{'ruleId':'KG-04','name':'农村重病户','kind':'KEY_GROUP','category':'SERIOUS_ILLNESS',"
                        + "'severity':'INFO','members':[],'explanation':'超过 3000 元','conditions':[" + condition
                        + "],'basis':" + basis + "},"
                        + "{'ruleId':'S3-01','name':'因病','kind':'RISK_LEAD','severity':'HIGH','proposedType':'MARGINAL',"
                        + "'greenChannel':true,'members':['1'],'explanation':'','conditions':[],'basis':" + basis
                        + "}],"
                        + "'notKnown':[{'ruleId':'KG-05','name':'学生','missing':['members[2].studentStatus']}],"
                        + "'ask':[{'fact':'members[2].studentStatus','question':'在哪个学段就读？','settles':['KG-05']}],"
                        + "'notConfigured':[{'ruleId':'IE-01','parameters':['ie.line']}],"
                        + "'dataSuspects':[{'ruleId':'DQ-01','name':'年龄','severity':'SUSPECT','members':['1'],'explanation':'',"
                        + "'conditions':[{'fact':'member.age','label':'年龄','operator':'in','expected':'[6..15]',"
                        + "'verdict':'NOT_KNOWN','table':'leads','cell':'线索!C3'}],'basis':" + basis + "}],"
                        + "'nearMisses':[{'ruleId':'KG-04','name':'农村重病户','condition':" + condition
                        + ",'difference':'12.00'}],"
                        + "'failures':[{'ruleId':'DQ-09','code':'failed','message':''}],"
                        + "'notMatched':[{'ruleId':'KG-01','name':'脱贫户','failed':[],'basis':" + basis + "}]}"));
    }

    @Test
    void anAnswerHasIdAndTimeInTheOrderOfTheContractAndItsReceiptLast() {
        Document.RulesetRef ruleset = new Document.RulesetRef(3, "ab");
        String answer = text(new DocumentWriter()
                .write(new EvaluationAnswer(
                        "01941f29-7c00-7aaa-8aaa-000000000001",
                        "500116101201-0001",
                        "500116101201",
                        "2023-2",
                        "2023-09-30",
                        "2023-11-08T09:30:12.123+08:00",
                        ruleset,
                        "NOT_MATCHED",
                        true,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        "cd")));

        assertThat(answer)
                .isEqualTo(
                        json(
                                "{'decisionId':'01941f29-7c00-7aaa-8aaa-000000000001','householdNo':'500116101201-0001',"
                                        + "'areaCode':'500116101201','round':'2023-2','asOf':'2023-09-30',"
                                        + "'decidedAt':'2023-11-08T09:30:12.123+08:00','ruleset':{'version':3,'sha256':'ab'},"
                                        + "'outcome':'NOT_MATCHED','complete':true,'categories':[],'findings':[],'notKnown':[],'ask':[],"
                                        + "'notConfigured':[],'dataSuspects':[],'nearMisses':[],'failures':[],'notMatched':[],'receipt':'cd'}"));
    }

    @Test
    void aTraceIsOneLineInTheOrderOfItsRules() {
        Map<String, String> derived = new LinkedHashMap<>();
        derived.put("household.selfPaidMedical", "3500.00..200003499.98");
        derived.put("household.houseUnsafe", "false, true");
        derived.put("members[0].age", "16");
        Trace trace = new Trace(
                derived,
                List.of(
                        new Trace.Rule(
                                "S3-03",
                                "NOT_KNOWN",
                                "evaluators.disagree",
                                List.of(new Trace.Row(
                                        "members", "成员!A9", "NFT", List.of(new Trace.Condition("F9", "NTT"))))),
                        new Trace.Rule("KG-01", "FALSE", null, List.of())));

        assertThat(text(new DocumentWriter().write(trace)))
                .isEqualTo(json("{'derived':{'household.selfPaidMedical':'3500.00..200003499.98',"
                        + "'household.houseUnsafe':'false, true','members[0].age':'16'},"
                        + "'rules':[{'ruleId':'S3-03','verdict':'NOT_KNOWN','failure':'evaluators.disagree',"
                        + "'rows':[{'table':'members','at':'成员!A9','fired':'NFT',"
                        + "'conditions':[{'cell':'F9','verdicts':'NTT'}]}]},"
                        + "{'ruleId':'KG-01','verdict':'FALSE','rows':[]}]}"));
    }

    private static String text(byte[] utf8) {
        return new String(utf8, StandardCharsets.UTF_8);
    }

    private static String json(String withSingleQuotes) {
        return withSingleQuotes.replace('\'', '"');
    }
}
