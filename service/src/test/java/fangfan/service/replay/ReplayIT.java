package fangfan.service.replay;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.service.Calls;
import fangfan.service.RunningService;
import fangfan.service.SeparateDatabase;
import fangfan.service.access.Administration;
import fangfan.service.access.Role;
import fangfan.service.ruleset.KeyGroups;
import fangfan.service.ruleset.Staff;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Decisions of version 1 and 2, replayed while version 2 is in force. */
class ReplayIT {

    private static final RunningService SERVICE = SeparateDatabase.create().startService();
    private static final String OF_BILLS = Calls.body("""
            "householdNo": "500116101201-0001", "areaCode": "500116101201", "rural": true,
            "members": [{"memberNo": "1", "selfPaidMedical": "2600.00"}]""");

    private static String old;
    private static String fresh;

    @BeforeAll
    static void decideUnderTwoVersions() {
        old = decided(OF_BILLS);
        Staff editor = Staff.of(Role.EDITOR, SERVICE);
        Staff approver = Staff.of(Role.APPROVER, SERVICE);
        String draft = editor.draft(KeyGroups.from(2500));
        editor.submit(draft);
        approver.approve(draft);
        assertThat(approver.publish(draft).statusCode()).isEqualTo(201);
        fresh = decided(OF_BILLS);
    }

    @AfterAll
    static void stop() {
        SERVICE.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            no body        | ""                  | SAME
            an empty order | {}                  | SAME
            as it was      | {"rules": "SAME"}   | SAME
            """)
    void theSameRulesSayTheSame(String aCase, String body, String rules) {
        assertThat(replay(old, body).toString())
                .isEqualTo("{\"replayOf\":\"%s\",\"rules\":\"%s\",\"rulesetVersion\":1,\"result\":\"IDENTICAL\"}"
                        .formatted(old, rules));
    }

    @Test
    void todaysRulesSayWhatTheyWouldSay() {
        JsonNode replay = replay(old, "{\"rules\": \"TODAY\"}");

        assertThat(replay.get("rulesetVersion").intValue()).isEqualTo(2);
        assertThat(replay.get("result").stringValue()).isEqualTo("DIFFERS");
        assertThat(replay.get("outcomeDiffers").booleanValue()).isTrue();
        assertThat(replay.get("rulesChanged").toString())
                .isEqualTo(
                        "[{\"ruleId\":\"KG-04\",\"name\":\"农村重病户\",\"before\":\"NOT_MATCHED\",\"after\":\"MATCHED\"}]");
        assertThat(differences(replay, "RULES")).containsExactly("/ruleset/version", "/ruleset/sha256");
        assertThat(differences(replay, "OUTCOME")).contains("/findings/0", "/categories/0");
        assertThat(replay.at("/differences")
                        .valueStream()
                        .filter(one -> one.get("pointer").stringValue().equals("/ruleset/version")))
                .singleElement()
                .hasToString("{\"pointer\":\"/ruleset/version\",\"of\":\"RULES\",\"before\":1,\"after\":2}");
    }

    @Test
    void whereOnlyTheRulesAreOthersTheOutcomeIsTheSame() {
        String id = decided(Calls.demo());
        assertThat(replay(id, "{\"rules\": \"TODAY\"}").get("result").stringValue())
                .isEqualTo("IDENTICAL");

        JsonNode replay = replay(decidedUnderVersionOne(), "{\"rules\": \"TODAY\"}");
        assertThat(replay.get("result").stringValue()).isEqualTo("DIFFERS");
        assertThat(replay.get("outcomeDiffers").booleanValue()).isFalse();
        assertThat(replay.get("rulesChanged")).isEmpty();
        assertThat(differences(replay, "RULES"))
                .contains("/ruleset/version", "/findings/0/explanation", "/findings/0/conditions/0/expected");
        assertThat(differences(replay, "OUTCOME")).isEmpty();
    }

    /** 3500.00 yuan are more than 3000 and more than 2500. */
    private static String decidedUnderVersionOne() {
        Staff approver = Staff.of(Role.APPROVER, SERVICE);
        assertThat(approver.publishAgain(1).statusCode()).isEqualTo(201);
        String id = decided(Calls.demo());
        assertThat(approver.publishAgain(2).statusCode()).isEqualTo(201);
        return id;
    }

    @Test
    void whoAsksInEnglishIsToldInEnglish() {
        HttpResponse<String> reply = SERVICE.send(SERVICE.request(of(old), Role.AUDITOR)
                .header("Accept-Language", "en")
                .POST(HttpRequest.BodyPublishers.ofString("{\"rules\": \"TODAY\"}")));

        assertThat(Calls.read(reply.body()).at("/rulesChanged/0/name").stringValue())
                .isEqualTo("rural household with serious illness");
    }

    @Test
    void aReplayIsWrittenDownAndNothingOfItIsKept() {
        long decisions = count("decision");
        long events = count("event where kind = 'REPLAY'");

        replay(fresh, "");

        assertThat(count("decision")).isEqualTo(decisions);
        assertThat(count("event where kind = 'REPLAY'")).isEqualTo(events + 1);
        assertThat(SERVICE.sql()
                        .sql("select details from event where kind = 'REPLAY' order by id desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo("{\"decisionId\":\"%s\",\"rules\":\"SAME\",\"result\":\"IDENTICAL\"}".formatted(fresh));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
            the facts  ; call = document         ; facts-unreadable  ; 存下的户情解不开，或者本版已经读不了，请核验这条记录
            the answer ; document = trace        ; record-unreadable ; 存下的判定或追溯记录解不开，请核验这条记录
            the trace  ; trace = trace || '\\x00'; record-unreadable ; 存下的判定或追溯记录解不开，请核验这条记录
            the round  ; round_id = '2022-1'     ; round-unknown     ; 第 2 版规则里没有轮次 2022-1，只有 2023-2
            """)
    void whatWasChangedInTheDatabaseCannotBeReplayed(String what, String change, String code, String message) {
        String id = decided(OF_BILLS);
        SERVICE.sql().sql("""
                        do $change$ begin
                            set local session_replication_role = replica;
                            update decision set %s where id = '%s';
                        end $change$""".formatted(change, id)).update();

        assertThat(replay(id, "").toString())
                .isEqualTo(
                        "{\"replayOf\":\"%s\",\"rules\":\"SAME\",\"result\":\"CANNOT_REPLAY\",\"why\":{\"code\":\"%s\",\"message\":\"%s\"}}"
                                .formatted(id, code, message));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            no such rules   | {"rules": "OLD"}              | /rules rules
            a number        | {"rules": 1}                  | /rules type
            another field   | {"rules": "SAME", "why": "x"} | /why unknown-property
            no object       | []                            | " type"
            """)
    void anOrderThatIsNoneIsRefused(String aCase, String body, String fault) {
        HttpResponse<String> reply = SERVICE.post(of(old), Role.AUDITOR, body);

        assertThat(reply.statusCode()).isEqualTo(422);
        assertThat(Calls.read(reply.body())
                        .get("violations")
                        .valueStream()
                        .map(one -> one.get("pointer").stringValue() + " "
                                + one.get("code").stringValue()))
                .containsExactly(fault);
    }

    @Test
    void aDecisionOfAnotherAreaIsNotReplayed() {
        RunningService service = RunningService.get();
        String id = Calls.read(service.post("/api/v1/evaluations", Role.COLLECTOR, OF_BILLS)
                        .body())
                .get("decisionId")
                .stringValue();
        Administration administration = new Administration(service);
        String key = administration.newKey(Role.AUDITOR, "500116102").get("key").stringValue();

        assertThat(administration.call("POST", of(id), key, "{}").statusCode()).isEqualTo(403);
        assertThat(administration
                        .call("POST", of(UUID.randomUUID().toString()), key, "{}")
                        .statusCode())
                .isEqualTo(404);
    }

    private static List<String> differences(JsonNode replay, String of) {
        return replay.get("differences")
                .valueStream()
                .filter(one -> one.get("of").stringValue().equals(of))
                .map(one -> one.get("pointer").stringValue())
                .toList();
    }

    private static long count(String what) {
        return SERVICE.sql()
                .sql("select count(*) from " + what)
                .query(Long.class)
                .single();
    }

    private static JsonNode replay(String id, String body) {
        HttpResponse<String> reply = SERVICE.post(of(id), Role.AUDITOR, body);
        assertThat(reply.statusCode()).as(reply.body()).isEqualTo(200);
        return Calls.read(reply.body());
    }

    private static String of(String id) {
        return "/api/v1/decisions/" + id + "/replay";
    }

    private static String decided(String call) {
        return Calls.read(SERVICE.post("/api/v1/evaluations", Role.COLLECTOR, call)
                        .body())
                .get("decisionId")
                .stringValue();
    }
}
