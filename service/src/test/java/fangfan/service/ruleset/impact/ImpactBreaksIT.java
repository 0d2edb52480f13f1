package fangfan.service.ruleset.impact;

import static fangfan.service.ruleset.Staff.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fangfan.service.RunningService;
import fangfan.service.SeparateDatabase;
import fangfan.service.access.Role;
import fangfan.service.ruleset.KeyGroups;
import fangfan.service.ruleset.Staff;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Counts that are cancelled, or lose whoever was at them. */
class ImpactBreaksIT {

    private static final int HOUSEHOLDS = 300;

    private static final SeparateDatabase DATABASE = SeparateDatabase.create();
    private static final RunningService SERVICE = Counting.slowly(DATABASE, RunningService.newDirectory());

    private final JdbcClient sql = DATABASE.sql();
    private final Staff editor = Staff.of(Role.EDITOR, SERVICE);
    private final Counting county = Counting.of(Role.EDITOR, Counting.COUNTY, SERVICE);

    @BeforeAll
    static void storeHouseholds() {
        MedicalBills.store(MedicalBills.some(HOUSEHOLDS, new Random(7)), SERVICE);
    }

    @AfterAll
    static void stop() {
        SERVICE.close();
    }

    @Test
    void progressIsSeenAndACountIsCancelledBetweenTwoBatches() throws InterruptedException {
        String draft = editor.draft(KeyGroups.from(2503));
        String id = county.accepted(county.ask(draft));
        JsonNode halfway = county.halfway(id);
        HttpResponse<String> twice = county.ask(draft);
        HttpResponse<String> cancelled = county.cancel(id);
        int done = county.read(id).get("done").intValue();
        Thread.sleep(500);

        assertThat(halfway.get("done").intValue()).isPositive().isLessThan(HOUSEHOLDS);
        assertThat(halfway.get("total").intValue()).isEqualTo(HOUSEHOLDS);
        assertThat(halfway.has("households")).isFalse();
        refused(twice, 409, "conflict");
        assertThat(cancelled.statusCode()).isEqualTo(200);
        assertThat(county.read(id).get("state").stringValue()).isEqualTo("CANCELLED");
        assertThat(county.read(id).get("done").intValue()).isEqualTo(done).isLessThan(HOUSEHOLDS);
        refused(county.cancel(id), 409, "wrong-step");
    }

    /** Whoever counts it now is taken for dead, as after a kill -9. */
    private void lose(String id) {
        assertThat(sql.sql(
                                "update impact set worker = ?, heartbeat = now() - interval '1 minute' where id = ? and state = 'RUNNING'")
                        .param(UUID.randomUUID())
                        .param(UUID.fromString(id))
                        .update())
                .isEqualTo(1);
    }

    @Test
    void whoHasLostACountStopsAndWhoTakesItOverComesToTheSame() {
        String draft = editor.draft(KeyGroups.from(2504));
        JsonNode whole = county.done(county.accepted(county.ask(draft)));
        String id = county.accepted(county.ask(draft));
        JsonNode halfway = county.halfway(id);
        lose(id);

        assertThat(halfway.get("done").intValue()).isPositive().isLessThan(HOUSEHOLDS);
        assertThat(result(county.done(id))).isEqualTo(result(whole));
    }

    @Test
    void aCountGoesOnAfterTheNextStartAndComesToTheSame() {
        SeparateDatabase database = SeparateDatabase.create();
        Path data = RunningService.newDirectory();
        String id;
        String whole;
        Counting asking;
        try (RunningService first = Counting.slowly(database, data)) {
            MedicalBills.store(MedicalBills.some(HOUSEHOLDS, new Random(13)), first);
            asking = Counting.of(Role.EDITOR, Counting.COUNTY, first);
            String draft = Staff.of(Role.EDITOR, first).draft(KeyGroups.from(2505));
            whole = asking.accepted(asking.ask(draft));
            asking.done(whole);
            id = asking.accepted(asking.ask(draft));
            asking.halfway(id);
        }
        Map<String, Object> left = database.sql()
                .sql("select state, done, worker from impact where id = ?")
                .param(UUID.fromString(id))
                .query()
                .singleRow();
        try (RunningService second = Counting.slowly(database, data)) {
            JsonNode done = asking.at(second).done(id);

            assertThat(left).containsEntry("state", "QUEUED").containsEntry("worker", null);
            assertThat((Integer) left.get("done")).isPositive().isLessThan(HOUSEHOLDS);
            assertThat(result(done)).isEqualTo(result(asking.at(second).read(whole)));
        }
    }

    private static Map<String, JsonNode> result(JsonNode impact) {
        Map<String, JsonNode> result = new LinkedHashMap<>();
        for (String part : List.of("total", "done", "counted", "leftOut", "households", "rules", "towns", "examples")) {
            result.put(part, impact.get(part));
        }
        return result;
    }

    @Test
    void aFileThatGoesOnAfterABreakIsCountedOnce() {
        List<MedicalBills> many = MedicalBills.some(400, new Random(11));
        String draft = editor.draft(KeyGroups.from(2510));
        JsonNode whole = county.done(county.accepted(county.ask(draft, Counting.LINES, MedicalBills.lines(many))));
        String id = county.accepted(county.ask(draft, Counting.LINES, MedicalBills.lines(many)));
        county.halfway(id);
        lose(id);

        assertThat(result(county.done(id))).isEqualTo(result(whole));
        assertThat(whole.get("counted").intValue()).isEqualTo(400);
    }
}
