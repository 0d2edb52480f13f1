package fangfan.service.ruleset;

import static fangfan.service.ruleset.Staff.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fangfan.decision.RulesetSource;
import fangfan.service.RunningService;
import fangfan.service.SeparateDatabase;
import fangfan.service.access.Role;
import fangfan.shipped.ShippedRuleset;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The steps of a draft, and who may take them. */
class DraftsIT {

    private static final SeparateDatabase DATABASE = SeparateDatabase.create();
    private static final RunningService SERVICE = DATABASE.startService();
    private static final Map<String, byte[]> SHIPPED = ShippedRuleset.workbooks();

    private final Staff editor = Staff.of(Role.EDITOR, SERVICE);
    private final Staff approver = Staff.of(Role.APPROVER, SERVICE);
    private final Staff otherApprover = Staff.of(Role.APPROVER, SERVICE);

    @AfterAll
    static void stop() {
        SERVICE.close();
    }

    @Test
    void aNewDraftHoldsTheWorkbooksOfTheLatestVersionWithThoseThatReplaceThem() {
        byte[] changed = KeyGroups.workbook(2501);
        HttpResponse<String> reply = editor.create(Map.of(KeyGroups.NAME, changed), "门槛按新文件改为 2501 元");
        JsonNode draft = Staff.read(reply);
        Map<String, byte[]> whole = new TreeMap<>(SHIPPED);
        whole.put(KeyGroups.NAME, changed);

        assertThat(reply.statusCode()).isEqualTo(201);
        assertThat(draft.get("state").stringValue()).isEqualTo("DRAFT");
        assertThat(draft.get("sha256").stringValue())
                .isEqualTo(RulesetSource.read(whole).sha256());
        assertThat(draft.get("reason").stringValue()).isEqualTo("门槛按新文件改为 2501 元");
        assertThat(draft.get("errors").intValue()).isZero();
        assertThat(draft.get("removed")).isEmpty();
        assertThat(draft.get("workbooks")
                        .valueStream()
                        .filter(file -> !file.get("change").stringValue().equals("SAME"))
                        .map(JsonNode::toString))
                .containsExactly("{\"name\":\"%s\",\"bytes\":%d,\"change\":\"CHANGED\"}"
                        .formatted(KeyGroups.NAME, changed.length));
    }

    @Test
    void aFaultyDraftIsKeptWithItsCellAndNotSubmittedUntilItIsMended() {
        HttpResponse<String> created = editor.create(KeyGroups.faulty(), "试一试");
        String id = Staff.read(created).get("id").stringValue();

        assertThat(created.statusCode()).isEqualTo(201);
        assertThat(Staff.read(created).get("errors").intValue()).isEqualTo(1);
        assertThat(Staff.read(created).at("/report/diagnostics/0/cell").stringValue())
                .isEqualTo("F12");
        assertThat(Staff.read(created).at("/report/diagnostics/0/message").stringValue())
                .contains("3O00");
        assertThat(Staff.read(editor.get(Staff.DRAFTS)).valueStream())
                .filteredOn(draft -> draft.get("id").stringValue().equals(id))
                .singleElement()
                .satisfies(draft -> assertThat(draft.get("errors").intValue()).isEqualTo(1));
        refused(editor.submit(id), 422, "faulty-workbooks");

        editor.put(id, KeyGroups.NAME, KeyGroups.workbook(2503));
        assertThat(editor.submit(id).statusCode()).isEqualTo(200);
    }

    @Test
    void aThresholdIsChangedWithTheCasesThatHoldIt() {
        JsonNode draft =
                Staff.read(editor.create(Map.of(KeyGroups.NAME, KeyGroups.withoutItsCases(2500)), "门槛改为 2500 元"));

        assertThat(draft.at("/report/diagnostics")
                        .valueStream()
                        .map(found -> found.get("code").stringValue()))
                .contains("case.fails");
        refused(editor.submit(draft.get("id").stringValue()), 422, "faulty-workbooks");
    }

    @Test
    void theAuthorAloneChangesItAndOnlyUntilItIsSubmitted() {
        String id = editor.draft(KeyGroups.from(2504));
        byte[] other = KeyGroups.workbook(2505);

        refused(approver.put(id, KeyGroups.NAME, other), 403, "not-allowed");
        refused(approver.remove(id, KeyGroups.NAME), 403, "not-allowed");
        assertThat(editor.put(id, KeyGroups.NAME, other).statusCode()).isEqualTo(200);
        assertThat(editor.submit(id).statusCode()).isEqualTo(200);
        refused(editor.put(id, KeyGroups.NAME, other), 409, "wrong-step");
        refused(editor.remove(id, KeyGroups.NAME), 409, "wrong-step");
    }

    @Test
    void aTableMayBeTakenOutButNotTheParameters() {
        String id = editor.draft(Map.of());
        JsonNode without = Staff.read(editor.remove(id, "review.drl.xlsx"));
        JsonNode faulty = Staff.read(editor.remove(id, "parameters.xlsx"));

        assertThat(without.get("removed")).hasToString("[\"review.drl.xlsx\"]");
        assertThat(without.get("errors").intValue()).isZero();
        assertThat(faulty.at("/report/diagnostics")
                        .valueStream()
                        .map(found -> found.get("code").stringValue()))
                .contains("ruleset.no-parameters");
        refused(editor.remove(id, "parameters.xlsx"), 404, "not-found");
    }

    @Test
    void aDraftThatChangesNothingIsNotSubmitted() {
        refused(editor.submit(editor.draft(Map.of())), 409, "conflict");
    }

    @Test
    void nobodyApprovesAlone() {
        String id = approver.draft(KeyGroups.from(2506));
        approver.submit(id);

        refused(approver.approve(id), 403, "own-work");
        assertThat(otherApprover.approve(id).statusCode()).isEqualTo(200);
        refused(approver.publish(id), 403, "own-work");
        assertThat(otherApprover.reject(id).statusCode()).isEqualTo(200);
    }

    @Test
    void theApproverSaysWhatWasCompared() {
        String id = editor.draft(KeyGroups.from(2507));
        editor.submit(id);

        refused(approver.approve(id, RulesetSource.read(SHIPPED).sha256()), 409, "other-bytes");
    }

    @Test
    void aRejectedDraftIsChangedAndSubmittedAgain() {
        String id = editor.draft(KeyGroups.from(2508));
        editor.submit(id);
        JsonNode rejected = Staff.read(approver.reject(id));

        assertThat(rejected.get("state").stringValue()).isEqualTo("REJECTED");
        assertThat(rejected.at("/rejected/reason").stringValue()).isEqualTo("请再改");
        assertThat(Staff.read(editor.put(id, KeyGroups.NAME, KeyGroups.workbook(2509)))
                        .get("state")
                        .stringValue())
                .isEqualTo("DRAFT");
        assertThat(editor.submit(id).statusCode()).isEqualTo(200);
        assertThat(approver.approve(id).statusCode()).isEqualTo(200);
    }

    @Test
    void aDraftOfAnotherVersionThanTheLatestGoesNoFurther() {
        String submitted = submitted(2510);
        String approved = submitted(2511);
        approver.approve(approved);
        String written = editor.draft(KeyGroups.from(2512));
        String published = submitted(2513);
        approver.approve(published);
        assertThat(approver.publish(published).statusCode()).isEqualTo(201);

        refused(editor.submit(written), 409, "base-changed");
        refused(approver.approve(submitted), 409, "base-changed");
        refused(approver.publish(approved), 409, "base-changed");
        refused(approver.publish(published), 409, "wrong-step");

        int version = Staff.read(editor.get(Staff.DRAFTS + "/" + published))
                .get("version")
                .intValue();
        refused(approver.withdraw(1), 409, "conflict");
        refused(approver.publishAgain(version), 409, "conflict");
        assertThat(approver.withdraw(version).statusCode()).isEqualTo(201);
        refused(approver.withdraw(1), 409, "conflict");
        assertThat(approver.publish(approved).statusCode()).isEqualTo(201);
        assertThat(approver.withdraw(version + 1).statusCode()).isEqualTo(201);
    }

    @Test
    void nobodyWithdrawsOrPublishesAgainWhatTheyWrote() {
        String id = approver.draft(KeyGroups.from(2514));
        approver.submit(id);
        otherApprover.approve(id);
        int version = Staff.read(otherApprover.publish(id)).get("version").intValue();

        refused(approver.withdraw(version), 403, "own-work");
        assertThat(otherApprover.withdraw(version).statusCode()).isEqualTo(201);
        refused(approver.publishAgain(version), 403, "own-work");
    }

    private String submitted(int threshold) {
        String id = editor.draft(KeyGroups.from(threshold));
        editor.submit(id);
        return id;
    }

    @Test
    void anIdThatWasEverGivenStandsForNoOtherRule() {
        String first = editor.draft(Map.of(KeyGroups.NAME, KeyGroups.renumbered("KG-08", "KG-90")));
        assertThat(editor.submit(first).statusCode()).isEqualTo(200);
        approver.approve(first);
        int version = Staff.read(approver.publish(first)).get("version").intValue();
        approver.withdraw(version);

        assertThat(codes(KeyGroups.renumbered("KG-08", "KG-90"))).doesNotContain("rule.id-reused");
        assertThat(codes(KeyGroups.renumbered("KG-07", "KG-91"))).doesNotContain("rule.id-reused");
        assertThat(codes(KeyGroups.renumbered("KG-07", "KG-90"))).contains("rule.id-reused");
    }

    private List<String> codes(byte[] workbook) {
        return Staff.read(editor.create(Map.of(KeyGroups.NAME, workbook), "试一试"))
                .at("/report/diagnostics")
                .valueStream()
                .map(found -> found.get("code").stringValue())
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            publish | {"inForceFrom": "2001-01-01T00:00:00+08:00"} | 422
            publish | {"inForceFrom": "9001-01-01T00:00:00+08:00"} | 422
            publish | {"inForceFrom": "tomorrow"}                  | 422
            publish | {"inForceFrom": 5}                           | 422
            reject  | {}                                           | 422
            reject  | {"reason": " "}                              | 422
            """)
    void whatIsSentAlongIsChecked(String step, String body, int status) {
        String id = submitted(2520 + (body.hashCode() & 0xff));
        approver.approve(id);
        refused(approver.post(Staff.DRAFTS + "/" + id + "/" + step, body), status, "invalid");
    }
}
