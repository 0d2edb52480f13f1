package fangfan.service.ruleset.impact;

import static fangfan.service.ruleset.Staff.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fangfan.service.RunningService;
import fangfan.service.access.Administration;
import fangfan.service.access.Role;
import fangfan.service.ruleset.KeyGroups;
import fangfan.service.ruleset.Staff;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What a draft would do, over households that are sent along. */
class ImpactFilesIT {

    private static final RunningService SERVICE = RunningService.get();

    private final JdbcClient sql = SERVICE.bean(JdbcClient.class);
    private final Staff editor = Staff.of(Role.EDITOR, SERVICE);
    private final Counting county = Counting.of(Role.EDITOR, Counting.COUNTY, SERVICE);

    @Test
    void aFileIsCountedLineByLineAndForgotten() {
        List<MedicalBills> households = List.of(
                new MedicalBills("500116101201-5001", List.of("2600")),
                new MedicalBills("500116102201-5002", List.of("2500")),
                new MedicalBills("500116101201-5003", List.of("3500")));
        String outside = new MedicalBills("500117101201-5004", List.of("2600")).call();
        String file = MedicalBills.lines(households) + "\nnot a household\n" + outside + "\r\n"
                + households.get(0).call().replace("{\"household\"", "{\"round\": \"1999-1\", \"household\"") + "\n"
                + households.get(0).call().replace("true", "\"yes\"") + "\n";
        String id = county.accepted(county.ask(editor.draft(KeyGroups.from(2509)), Counting.LINES, file));
        JsonNode done = county.done(id);

        assertThat(done.get("source").stringValue()).isEqualTo("FILE");
        assertThat(done.get("total").intValue()).isEqualTo(7);
        assertThat(done.get("done").intValue()).isEqualTo(7);
        assertThat(done.get("counted").intValue()).isEqualTo(3);
        assertThat(done.get("leftOut").intValue()).isEqualTo(4);
        assertThat(done.get("households"))
                .hasToString("{\"joined\":1,\"left\":0,\"becameNotKnown\":0,\"matchedBefore\":1,\"matchedAfter\":2}");
        assertThat(done.get("badLines").valueStream().map(JsonNode::toString))
                .containsExactly(
                        "{\"line\":4,\"message\":\"第 4 行第 4 列：不是合法的 JSON，请检查这里的标点和引号\"}",
                        "{\"line\":5,\"message\":\"第 5 行：这一户不在您负责的地区，没有计入\"}",
                        "{\"line\":6,\"message\":\"第 6 行：改前改后的规则不都有这个轮次，请核对 round\"}",
                        "{\"line\":7,\"message\":\"第 7 行：/household/rural: 类型不对，应填true 或 false，或 null（不清楚）\"}");
        assertThat(sql.sql("select count(*) from impact_chunk")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whatIsSentAlongIsChecked() {
        String draft = editor.draft(KeyGroups.from(2511));

        refused(county.ask(draft, Counting.LINES, ""), 422, "invalid");
        refused(county.ask(draft, "application/json", "{\"area\": \"500\"}"), 422, "invalid");
        refused(county.ask(draft, "application/json", "{"), 400, "not-json");
        refused(county.ask(draft, "text/csv", "1"), 415, "wrong-media-type");
        refused(county.ask(draft, "application", "{}"), 415, "wrong-media-type");
        county.cancel(county.accepted(county.ask(draft, "application/json", "{}")));
    }

    @Test
    void aFileTakesFiftyMegabytes() {
        String draft = editor.draft(KeyGroups.from(2512));
        HttpResponse<String> refused = county.ask(draft, Counting.LINES, "x".repeat(50_000_001));

        refused(refused, 413, "too-large");
        assertThat(Administration.read(refused).get("limit").intValue()).isEqualTo(50_000_000);
    }
}
