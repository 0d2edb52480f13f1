package fangfan.service.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.service.Calls;
import fangfan.service.RunningService;
import fangfan.service.access.Role;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The example of the contract's page, and the household of the demonstration that it tells of. */
class ContractExampleIT {

    /** What the page leaves open: who, when, which version. */
    private static final String UUID_7 = "[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}";

    private static final String SHA_256 = "[0-9a-f]{64}";
    private static final String IN_SHANGHAI = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}\\+08:00";

    private final RunningService service = RunningService.get();

    @Test
    void theAnswerIsTheExampleButForWhatThePageLeavesOpen() {
        String answer = evaluate(Calls.demo());

        assertThat(answer).isEqualTo(asShipped(Calls.read(answer)).toString());
    }

    @Test
    void theExamplesUnsetLineWaitsWhereTheHouseholdWasLiftedOutOfPoverty() {
        ObjectNode call = Calls.read(Calls.demo());
        ((ObjectNode) call.get("household")).put("householdType", "LIFTED_OUT_OF_POVERTY");

        assertThat(Calls.read(evaluate(call.toString())).get("notConfigured"))
                .contains(Calls.contractExample().at("/notConfigured/0"));
    }

    private String evaluate(String call) {
        return service.post("/api/v1/evaluations", Role.COLLECTOR, call).body();
    }

    /**
     * The example with what only this answer can know, and with the shipped tables in place of the page's: the row also asks
     * whether the household is rural and stands in another row of the sheet, the notice has its whole title, KG-06 waits for the
     * same answer as KG-05, thresholds that ship unset are listed for an ordinary household, and one row is nearly met.
     */
    private static ObjectNode asShipped(ObjectNode answer) {
        ObjectNode example = Calls.contractExample();
        example.put("decisionId", matching(answer, "/decisionId", UUID_7));
        example.put("decidedAt", matching(answer, "/decidedAt", IN_SHANGHAI));
        example.put("receipt", matching(answer, "/receipt", SHA_256));
        example.withObject("/ruleset").put("version", 1).put("sha256", matching(answer, "/ruleset/sha256", SHA_256));
        example.withObject("/findings/0/conditions/0").put("cell", "重点人群!F12");
        example.withArray("/findings/0/conditions").add(json("""
                {"fact": "rural", "label": "农村家庭", "operator": "=", "expected": "true", "actual": "true", "verdict": "TRUE",
                 "table": "key-groups", "cell": "重点人群!G12"}"""));
        example.withObject("/findings/0/basis")
                .put("document", "《全区2023年度第二轮集中排查和年度巩固拓展脱贫攻坚成果信息动态管理工作方案》（江津区乡村振兴局，2023-10-30）");
        example.withArray("/notKnown").add(json("""
                {"ruleId": "KG-06", "name": "有大学在读学生的农村家庭", "missing": ["members[2].studentStatus"]}"""));
        example.set("notConfigured", json("""
                [{"ruleId": "EX-01", "parameters": ["ex.deposit"]}, {"ruleId": "IE-02", "parameters": ["ie.line"]},
                 {"ruleId": "IE-03", "parameters": ["ie.line"]}, {"ruleId": "IE-04", "parameters": ["ie.rigidRatio"]},
                 {"ruleId": "IE-05", "parameters": ["ie.dropPct"]}, {"ruleId": "TY-01B", "parameters": ["ie.line"]},
                 {"ruleId": "TY-01C", "parameters": ["ie.line"]}]"""));
        example.withArray("/nearMisses").add(json("""
                {"ruleId": "S3-01", "name": "义务教育阶段失学辍学",
                 "condition": {"fact": "member.age", "label": "年龄", "operator": "≤", "expected": "15", "actual": "16",
                               "unit": "YEARS", "verdict": "FALSE", "table": "guarantees-members", "cell": "三保障（成员）!G9"},
                 "difference": "1"}"""));
        return example;
    }

    private static String matching(ObjectNode answer, String pointer, String pattern) {
        String value = answer.at(pointer).asString();
        assertThat(value).matches(pattern);
        return value;
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
