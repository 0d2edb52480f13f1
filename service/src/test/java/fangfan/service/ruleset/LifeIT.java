package fangfan.service.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.service.Calls;
import fangfan.service.RunningService;
import fangfan.service.SeparateDatabase;
import fangfan.service.access.Role;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A threshold that staff change by themselves, from the upload to the next household, and back. */
class LifeIT {

    private static final RunningService SERVICE = SeparateDatabase.create().startService();

    private final Staff editor = Staff.of(Role.EDITOR, SERVICE);
    private final Staff approver = Staff.of(Role.APPROVER, SERVICE);

    @AfterAll
    static void stop() {
        SERVICE.close();
    }

    @Test
    void aPublishedThresholdDecidesTheNextHouseholdAndTheOldOneAgainOnceItIsWithdrawn() {
        assertThat(outcome()).isEqualTo("1 NOT_MATCHED");

        String id = editor.draft(KeyGroups.from(2500));
        assertThat(editor.submit(id).statusCode()).isEqualTo(200);
        assertThat(approver.approve(id).statusCode()).isEqualTo(200);
        assertThat(outcome()).isEqualTo("1 NOT_MATCHED");
        HttpResponse<String> published = approver.publish(id);
        assertThat(published.statusCode()).as(published.body()).isEqualTo(201);
        assertThat(outcome()).isEqualTo("2 MATCHED");

        assertThat(approver.withdraw(2).statusCode()).isEqualTo(201);
        assertThat(outcome()).isEqualTo("1 NOT_MATCHED");

        HttpResponse<String> again = approver.publishAgain(2);
        assertThat(again.statusCode()).as(again.body()).isEqualTo(201);
        assertThat(outcome()).isEqualTo("2 MATCHED");
        assertThat(approver.publishAgain(1).statusCode()).isEqualTo(201);
        assertThat(outcome()).isEqualTo("1 NOT_MATCHED");

        JsonNode versions = Staff.read(editor.get(Staff.RULESETS));
        assertThat(versions.get("publications")
                        .valueStream()
                        .map(line -> line.get("sequence") + " "
                                + line.get("kind").stringValue() + " " + line.get("version")))
                .containsExactly("5 ROLLBACK 1", "4 ROLLBACK 2", "3 WITHDRAW 1", "2 PUBLISH 2", "1 PUBLISH 1");
        assertThat(versions.get("versions")
                        .valueStream()
                        .map(version -> version.get("version") + " " + version.get("inForce") + " "
                                + version.get("periods").size()))
                .containsExactly("2 false 2", "1 true 3");
    }

    /** A household with 2600.00 yuan of medical bills. */
    private static String outcome() {
        JsonNode answer = Calls.read(SERVICE.post("/api/v1/evaluations", Role.COLLECTOR, Calls.body("""
                        "householdNo": "500116101201-0001", "areaCode": "500116101201", "rural": true,
                        "members": [{"memberNo": "1", "selfPaidMedical": "2600.00"}]"""))
                .body());
        return answer.at("/ruleset/version") + " " + matched(answer);
    }

    private static String matched(JsonNode answer) {
        return answer.get("findings")
                        .valueStream()
                        .anyMatch(finding -> finding.get("ruleId").stringValue().equals("KG-04"))
                ? "MATCHED"
                : "NOT_MATCHED";
    }
}
