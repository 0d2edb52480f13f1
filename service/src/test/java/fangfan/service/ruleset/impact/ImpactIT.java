package fangfan.service.ruleset.impact;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.service.RunningService;
import fangfan.service.SeparateDatabase;
import fangfan.service.access.Administration;
import fangfan.service.access.Role;
import fangfan.service.ruleset.KeyGroups;
import fangfan.service.ruleset.Staff;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What a draft would do, over stored households whose answer is known from their facts alone. */
class ImpactIT {

    private static final int HOUSEHOLDS = 300;
    private static final String COUNTY = "500116";
    private static final String TOWN = "500116101";
    private static final String OTHER_TOWN = "500116102";
    private static final String[] SLOWLY = {"--fangfan.impact.batch=10", "--fangfan.impact.pause=60ms"};

    private static final SeparateDatabase DATABASE = SeparateDatabase.create();
    private static final RunningService SERVICE = DATABASE.startService(RunningService.newDirectory(), SLOWLY);
    private static final Map<String, MedicalBills> STORED = new LinkedHashMap<>();

    private final JdbcClient sql = DATABASE.sql();
    private final Staff editor = Staff.of(Role.EDITOR, SERVICE);
    private final Counting county = Counting.of(Role.EDITOR, COUNTY, SERVICE);

    @BeforeAll
    static void storeHouseholds() {
        Random random = new Random(7);
        store(MedicalBills.some(HOUSEHOLDS, random));
        store(MedicalBills.some(HOUSEHOLDS / 3, random));
    }

    @AfterAll
    static void stop() {
        SERVICE.close();
    }

    /** A household that is sent again has new facts. */
    private static void store(List<MedicalBills> households) {
        store(households, SERVICE);
        households.forEach(household -> STORED.put(household.householdNo(), household));
    }

    private static void store(List<MedicalBills> households, RunningService service) {
        HttpResponse<String> stored = service.send(service.request("/api/v1/evaluations/bulk", Role.COLLECTOR)
                .header("Content-Type", Counting.LINES)
                .POST(HttpRequest.BodyPublishers.ofString(MedicalBills.lines(households), StandardCharsets.UTF_8)));
        assertThat(stored.body().lines()).hasSameSizeAs(households).allMatch(line -> line.contains("decisionId"));
    }

    private static int count(Predicate<MedicalBills> which) {
        return (int) STORED.values().stream().filter(which).count();
    }

    private static String counts(Predicate<MedicalBills> of, int before, int after) {
        return "{\"joined\":%d,\"left\":%d,\"becameNotKnown\":0,\"matchedBefore\":%d,\"matchedAfter\":%d}"
                .formatted(
                        count(of.and(household -> household.exceeds(after) && !household.exceeds(before))),
                        count(of.and(household -> household.exceeds(before) && !household.exceeds(after))),
                        count(of.and(household -> household.exceeds(before))),
                        count(of.and(household -> household.exceeds(after))));
    }

    @Test
    void aLowerThresholdBringsInWhomTheFactsSay() {
        String draft = editor.draft(KeyGroups.from(2500));
        HttpResponse<String> asked = county.ask(draft);
        String id = county.accepted(asked);
        JsonNode done = county.done(id);

        assertThat(asked.headers().firstValue("Location")).contains("/api/v1/impacts/" + id);
        assertThat(Administration.read(asked).get("state").stringValue()).isEqualTo("QUEUED");
        assertThat(done.get("total").intValue()).isEqualTo(STORED.size());
        assertThat(done.get("done").intValue()).isEqualTo(STORED.size());
        assertThat(done.get("counted").intValue()).isEqualTo(STORED.size());
        assertThat(done.get("leftOut").intValue()).isZero();
        assertThat(done.get("households")).hasToString(counts(any -> true, 3000, 2500));
        assertThat(done.get("households").get("joined").intValue()).isGreaterThan(10);
        assertThat(done.at("/rules/0/ruleId").stringValue()).isEqualTo("KG-04");
        assertThat(done.at("/rules/0/households")).hasToString(counts(any -> true, 3000, 2500));
        assertThat(done.get("rules").valueStream().skip(1))
                .isNotEmpty()
                .allMatch(rule -> rule.at("/households/joined").intValue()
                                + rule.at("/households/left").intValue()
                                + rule.at("/households/becameNotKnown").intValue()
                        == 0);
        assertThat(done.get("towns").valueStream().map(town -> town.get("code").stringValue() + town.get("households")))
                .containsExactlyInAnyOrder(
                        TOWN + counts(household -> household.town().equals(TOWN), 3000, 2500),
                        OTHER_TOWN + counts(household -> household.town().equals(OTHER_TOWN), 3000, 2500));
        assertThat(done.get("outdated").booleanValue()).isFalse();
    }

    @Test
    void examplesSayWhyBeforeAndAfterInTheCallersLanguage() {
        JsonNode done = county.done(county.accepted(county.ask(editor.draft(KeyGroups.from(2501)))));

        assertThat(done.get("examples")).hasSize(3);
        assertThat(done.get("examples").valueStream()).allSatisfy(example -> {
            MedicalBills household =
                    Objects.requireNonNull(STORED.get(example.get("householdNo").stringValue()));
            assertThat(household.exceeds(2501)).isTrue();
            assertThat(household.exceeds(3000)).isFalse();
            assertThat(example.get("kind").stringValue()).isEqualTo("JOINED");
            assertThat(example.at("/after/verdict").stringValue()).isEqualTo("MATCHED");
            assertThat(example.at("/after/explanation").stringValue()).endsWith("超过 2501 元");
            assertThat(example.at("/after/cell").stringValue()).isEqualTo("重点人群!F12");
            assertThat(example.at("/before/verdict").stringValue())
                    .isEqualTo(household.bills().contains("?") ? "NOT_KNOWN" : "NOT_MATCHED");
        });
    }

    @Test
    void farMoreMatchesThanBeforeAreWarnedOf() {
        JsonNode fewer = county.done(county.accepted(county.ask(editor.draft(KeyGroups.from(3001)))));
        JsonNode more = county.done(county.accepted(county.ask(editor.draft(KeyGroups.from(2400)))));
        int before = count(household -> household.exceeds(3000));
        int after = count(household -> household.exceeds(2400));

        int left = count(household -> household.exceeds(3000) && !household.exceeds(3001));
        int leftOpen = count(household -> household.exceeds(3000)
                && !household.exceeds(3001)
                && household.bills().contains("?"));

        // Of whether other rules match nothing was said, so who leaves is not known as a whole.
        assertThat(fewer.get("households"))
                .hasToString("{\"joined\":0,\"left\":%d,\"becameNotKnown\":%d,\"matchedBefore\":%d,\"matchedAfter\":%d}"
                        .formatted(left, left, before, before - left));
        assertThat(fewer.at("/rules/0/households"))
                .hasToString("{\"joined\":0,\"left\":%d,\"becameNotKnown\":%d,\"matchedBefore\":%d,\"matchedAfter\":%d}"
                        .formatted(left, leftOpen, before, before - left));
        assertThat(leftOpen).isPositive().isLessThan(left);
        assertThat(fewer.has("warning")).isFalse();
        assertThat(more.get("warning").stringValue())
                .startsWith("符合户数由 %d 户增至 %d 户，多 %d 户（".formatted(before, after, after - before))
                .endsWith("），请先核对门槛和条件有没有写错，再提交");
    }

    @Test
    void whatIsDecidedAfterwardsDoesNotCount() {
        String draft = editor.draft(KeyGroups.from(2502));
        String expected = counts(any -> true, 3000, 2502);
        String id = county.accepted(county.ask(draft));
        store(List.of(new MedicalBills("500116101201-9999", List.of("2600"))));

        assertThat(county.done(id).get("households")).hasToString(expected);
        assertThat(county.done(county.accepted(county.ask(draft))).get("households"))
                .hasToString(counts(any -> true, 3000, 2502))
                .isNotEqualTo(expected);
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

        assertThat(halfway.get("done").intValue()).isPositive().isLessThan(STORED.size());
        assertThat(halfway.get("total").intValue()).isEqualTo(STORED.size());
        assertThat(halfway.has("households")).isFalse();
        refused(twice, 409, "conflict");
        assertThat(cancelled.statusCode()).isEqualTo(200);
        assertThat(county.read(id).get("state").stringValue()).isEqualTo("CANCELLED");
        assertThat(county.read(id).get("done").intValue()).isEqualTo(done).isLessThan(STORED.size());
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

        assertThat(halfway.get("done").intValue()).isPositive().isLessThan(STORED.size());
        assertThat(result(county.done(id))).isEqualTo(result(whole));
    }

    @Test
    void aCountGoesOnAfterTheNextStartAndComesToTheSame() {
        SeparateDatabase database = SeparateDatabase.create();
        Path data = RunningService.newDirectory();
        String id;
        String whole;
        Counting asking;
        try (RunningService first = database.startService(data, SLOWLY)) {
            store(MedicalBills.some(HOUSEHOLDS, new Random(13)), first);
            asking = Counting.of(Role.EDITOR, COUNTY, first);
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
        try (RunningService second = database.startService(data, SLOWLY)) {
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
    void anotherAreaSeesOnlyItsOwn() {
        String draft = editor.draft(KeyGroups.from(2506));
        Counting town = Counting.of(Role.EDITOR, TOWN, SERVICE);
        Counting otherTown = Counting.of(Role.APPROVER, OTHER_TOWN, SERVICE);
        String ofTown = town.accepted(town.ask(draft));
        String ofCounty = county.accepted(county.ask(draft));
        JsonNode done = town.done(ofTown);
        county.done(ofCounty);

        assertThat(done.get("households"))
                .hasToString(counts(household -> household.town().equals(TOWN), 3000, 2506));
        assertThat(done.get("total").intValue())
                .isEqualTo(count(household -> household.town().equals(TOWN)));
        assertThat(done.get("towns")).hasSize(1);
        assertThat(county.get(ofTown).statusCode()).isEqualTo(200);
        refused(otherTown.get(ofTown), 403, "outside-area");
        refused(town.get(ofCounty), 403, "outside-area");
        refused(town.cancel(ofCounty), 403, "outside-area");
        assertThat(ids(town.list(draft))).containsExactly(ofTown);
        assertThat(ids(county.list(draft))).containsExactly(ofCounty, ofTown);
        assertThat(ids(otherTown.list(draft))).isEmpty();
    }

    private static List<String> ids(HttpResponse<String> list) {
        return Administration.read(list)
                .valueStream()
                .map(impact -> impact.get("id").stringValue())
                .toList();
    }

    @Test
    void anImpactOfWhatTheDraftWasIsOutdated() {
        String draft = editor.draft(KeyGroups.from(2507));
        String id = county.accepted(county.ask(draft));
        county.done(id);
        editor.put(draft, KeyGroups.NAME, KeyGroups.workbook(2508));

        assertThat(county.read(id).get("outdated").booleanValue()).isTrue();
        assertThat(Administration.read(county.list(draft)).at("/0/outdated").booleanValue())
                .isTrue();

        sql.sql("update impact set state = 'QUEUED', tally = null, finished_at = null where id = ?")
                .param(UUID.fromString(id))
                .update();
        JsonNode failed = county.await(id, "FAILED");
        assertThat(failed.get("failure").stringValue()).isEqualTo("草稿后来改过，没有算完，请重新算一次");
    }

    @Test
    void aFaultyDraftIsNotCounted() {
        refused(county.ask(editor.draft(KeyGroups.faulty())), 422, "faulty-workbooks");
        refused(county.ask(UUID.randomUUID().toString()), 404, "not-found");
    }

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

    private static void refused(HttpResponse<String> reply, int status, String code) {
        assertThat(reply.statusCode()).as(reply.body()).isEqualTo(status);
        assertThat(Administration.read(reply).get("code").stringValue()).isEqualTo(code);
    }
}
