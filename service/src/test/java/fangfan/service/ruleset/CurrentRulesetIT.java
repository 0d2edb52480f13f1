package fangfan.service.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.service.RunningService;
import fangfan.service.access.Role;
import fangfan.shipped.ShippedRuleset;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CurrentRulesetIT {

    private final RunningService service = RunningService.get();

    @ParameterizedTest
    @EnumSource
    void everyRoleReadsWhichRulesAreInForce(Role role) {
        assertThat(service.get("/api/v1/rulesets/current", role).statusCode()).isEqualTo(200);
    }

    @Test
    void theShippedRulesetIsInForce() {
        JsonNode answer = current("zh-CN");
        assertThat(answer.get("sha256").stringValue())
                .isEqualTo(ShippedRuleset.load().ruleset().id().sha256());
        assertThat(answer.get("inForceFrom").stringValue())
                .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,3})?\\+08:00");
        JsonNode keyGroups = answer.get("tables")
                .valueStream()
                .filter(table -> table.get("id").stringValue().equals("key-groups"))
                .findFirst()
                .orElseThrow();
        assertThat(keyGroups)
                .hasToString(
                        "{\"id\":\"key-groups\",\"sheet\":\"重点人群\",\"rows\":8,\"enabledRows\":7,"
                                + "\"rules\":[\"KG-01\",\"KG-02\",\"KG-03\",\"KG-04\",\"KG-05\",\"KG-06\",\"KG-07\",\"KG-08\"]}");
    }

    @Test
    void whatStaffHaveNotSetIsNamed() {
        assertThat(current("en").get("unset").valueStream().map(JsonNode::toString))
                .contains("{\"key\":\"ie.line\",\"name\":\"monitoring line\",\"area\":\"500000\",\"year\":2023}");
    }

    @Test
    void theOpenRoundHasTheDaysOfTheNotice() {
        assertThat(current("zh-CN").get("round")).isEqualTo(new JsonMapper().readTree("""
                        { "id": "2023-2", "timeZone": "Asia/Shanghai", "statusDay": "2023-09-30",
                          "incomePeriod": { "from": "2022-10-01", "to": "2023-09-30" },
                          "disasterWindow": { "from": "2022-10-01", "to": "2023-11-30" },
                          "stages": [
                            { "code": "MOBILISATION", "name": "动员部署", "to": "2023-11-05", "basis": "二（一）" },
                            { "code": "SCREENING", "name": "集中排查和信息采集", "from": "2023-11-06", "to": "2023-11-30", "basis": "二（二）" },
                            { "code": "ENTRY", "name": "数据录入更新", "from": "2023-10-21", "to": "2023-12-10", "basis": "二（三）1" },
                            { "code": "SUMMARY", "name": "总结报告", "to": "2023-12-20", "basis": "二（四）" },
                            { "code": "COMPLETION", "name": "全部工作完成", "to": "2023-12-31", "basis": "二" } ] }
                        """));
    }

    private JsonNode current(String language) {
        HttpResponse<String> reply = service.send(
                service.request("/api/v1/rulesets/current", Role.EDITOR).header("Accept-Language", language));
        return new JsonMapper().readTree(reply.body());
    }
}
