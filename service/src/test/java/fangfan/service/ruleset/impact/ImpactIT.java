package fangfan.service.ruleset.impact;

import static fangfan.service.ruleset.Staff.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fangfan.service.RunningService;
import fangfan.service.SeparateDatabase;
import fangfan.service.access.Administration;
import fangfan.service.access.Role;
import fangfan.service.ruleset.KeyGroups;
import fangfan.service.ruleset.Staff;
import java.net.http.HttpResponse;
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
    private static final String TOWN = "500116101";
    private static final String OTHER_TOWN = "500116102";

    private static final SeparateDatabase DATABASE = SeparateDatabase.create();
    private static final RunningService SERVICE = Counting.slowly(DATABASE, RunningService.newDirectory());
    private static final Map<String, MedicalBills> STORED = new LinkedHashMap<>();

    private final JdbcClient sql = DATABASE.sql();
    private final Staff editor = Staff.of(Role.EDITOR, SERVICE);
    private final Counting county = Counting.of(Role.EDITOR, Counting.COUNTY, SERVICE);

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
        MedicalBills.store(households, SERVICE);
        households.forEach(household -> STORED.put(household.householdNo(), household));
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
}
