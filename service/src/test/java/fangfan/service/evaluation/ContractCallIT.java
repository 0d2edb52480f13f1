package fangfan.service.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.service.Calls;
import fangfan.service.RunningService;
import fangfan.service.StoredDecision;
import fangfan.service.access.Role;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.ObjectNode;

/** The contract's section Call. */
class ContractCallIT {

    private final RunningService service = RunningService.get();
    private final JdbcClient sql = service.sql();

    @ParameterizedTest(name = "round {0}")
    @ValueSource(strings = {"", "\"round\": null,", "\"round\": \"2023-2\","})
    void theRoundIsTheNamedOneOrElseTheOneThatIsOpen(String round) {
        ObjectNode answer = given(evaluate("{" + round + small() + "}"));

        assertThat(answer.get("round").asString()).isEqualTo("2023-2");
        assertThat(answer.get("asOf").asString()).isEqualTo("2023-09-30");
    }

    @Test
    void aRoundThatIsNotKnownIsAViolation() {
        HttpResponse<String> response = evaluate("{\"round\": \"2031-1\"," + small() + "}");

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(Calls.read(response.body()).get("violations")).hasToString("""
                [{"pointer":"/round","code":"unknown-round","message":"没有这个轮次，请从中选一个：2023-2"}]""");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            collectors       | ["周某", "吴某"]
            collectors       | []
            visitedOn        | "2023-11-08"
            mode             | "IN_PERSON"
            mode             | "PHONE"
            mode             | "WECHAT"
            modeReason       | "全家长期在外务工"
            answeredBy       | "HOUSEHOLD"
            answeredBy       | "RELATIVE"
            answeredBy       | "VILLAGE_CADRE"
            answeredByReason | "户主听力不好"
            householdSigned  | true
            householdSigned  | false
            collectorsSigned | true
            collectorsSigned | null
            """)
    void howTheFactsWereCollectedIsKeptAsItWasSent(String field, String value) {
        String call = "{\"visit\": {\"" + field + "\": " + value + "}, " + small() + "}";

        assertThat(keptCall(evaluate(call))).isEqualTo(call);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            collectors       | "周某"       | /visit/collectors
            collectors       | [1]          | /visit/collectors/0
            visitedOn        | "2023-11-31" | /visit/visitedOn
            visitedOn        | "20231108"   | /visit/visitedOn
            mode             | "BY_POST"    | /visit/mode
            modeReason       | 1            | /visit/modeReason
            answeredBy       | "NEIGHBOUR"  | /visit/answeredBy
            answeredByReason | false        | /visit/answeredByReason
            householdSigned  | "true"       | /visit/householdSigned
            collectorsSigned | 1            | /visit/collectorsSigned
            photographed     | true         | /visit/photographed
            """)
    void whatTheVisitMayNotSayIsAViolationAtItsPlace(String field, String value, String pointer) {
        HttpResponse<String> response = evaluate("{\"visit\": {\"" + field + "\": " + value + "}, " + small() + "}");

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(Calls.read(response.body()).at("/violations/0/pointer").asString())
                .isEqualTo(pointer);
    }

    @Test
    void theVisitChangesNoVerdict() {
        ObjectNode visited = given(evaluate(Calls.demo()));
        ObjectNode bare = given(evaluate(Calls.demoWith("visit", "null")));

        assertThat(decided(visited)).isEqualTo(decided(bare));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', nullValues = "absent", textBlock = """
            absent                      | 农村重病户
            zh-CN                       | 农村重病户
            zh                          | 农村重病户
            en                          | rural household with serious illness
            en-GB;q=0.8, fr;q=0.9       | rural household with serious illness
            zh-CN;q=0.2, en-GB;q=0.8    | rural household with serious illness
            fr                          | 农村重病户
            *                           | 农村重病户
            not a language              | 农村重病户
            """)
    void labelsAreWordedInTheLanguageThatIsWantedElseInChinese(@Nullable String wanted, String name) {
        var request = service.request("/api/v1/evaluations", Role.COLLECTOR)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(Calls.demo()));
        if (wanted != null) {
            request.header("Accept-Language", wanted);
        }

        assertThat(given(service.send(request)).at("/findings/0/name").asString())
                .isEqualTo(name);
    }

    @Test
    void labelsQuestionsAndExplanationsAreAllWorded() {
        ObjectNode answer = given(service.send(service.request("/api/v1/evaluations", Role.COLLECTOR)
                .header("Content-Type", "application/json")
                .header("Accept-Language", "en")
                .POST(BodyPublishers.ofString(Calls.demo()))));

        assertThat(answer.at("/categories/0/label").asString()).isEqualTo("rural household with serious illness");
        assertThat(answer.at("/findings/0/explanation").asString())
                .isEqualTo("self-paid medical costs in 2023: 3500.00 CNY, exceeds 3000 CNY");
        assertThat(answer.at("/findings/0/conditions/0/label").asString()).isEqualTo("self-paid medical costs");
        assertThat(answer.at("/ask/0/question").asString())
                .isEqualTo("Which stage of schooling was member 3 (王某) in on 30 September 2023?");
    }

    @ParameterizedTest(name = "{0}: notMatched {1}")
    @CsvSource({"'', false", "?explain=all, true", "?explain=none, false", "?explain=, false", "?explain=ALL, false"})
    void whatDidNotMatchIsAddedOnlyWhenAsked(String query, boolean isAdded) {
        ObjectNode answer = given(service.post("/api/v1/evaluations" + query, Role.COLLECTOR, Calls.demo()));

        assertThat(answer.has("notMatched")).isEqualTo(isAdded);
    }

    @Test
    void everyRuleThatDidNotMatchSaysWhatFailed() {
        ObjectNode answer = given(service.post("/api/v1/evaluations?explain=all", Role.COLLECTOR, Calls.demo()));

        assertThat(answer.at("/notMatched")).isNotEmpty().allSatisfy(rule -> {
            assertThat(rule.propertyNames()).containsExactly("ruleId", "name", "failed", "basis");
            assertThat(rule.get("failed"))
                    .isNotEmpty()
                    .allSatisfy(condition ->
                            assertThat(condition.get("verdict").asString()).isEqualTo("FALSE"));
            assertThat(rule.get("basis").propertyNames()).containsExactly("document", "clause", "text");
        });
        assertThat(answer.propertyNames()).endsWith("failures", "notMatched", "receipt");
    }

    @ParameterizedTest(name = "{0} times {1}: {2}")
    @CsvSource({"k, 1, 200", "k, 64, 200", "k, 65, 400", "~, 3, 200", "' ', 1, 400"})
    void aKeyHas1To64PrintableAsciiCharacters(String character, int times, int status) {
        assertThat(evaluate(Calls.demo(), character.repeat(times)).statusCode()).isEqualTo(status);
    }

    @Test
    void theKeyIsKeptWithTheDecision() {
        String key = UUID.randomUUID().toString();
        ObjectNode answer = given(evaluate(Calls.demo(), key));

        assertThat(sql.sql("select decision_id from request_key where key = ?")
                        .param(key)
                        .query(String.class)
                        .list())
                .containsExactly(answer.get("decisionId").asString());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', nullValues = "absent", textBlock = """
            application/json                | 200
            application/json; charset=UTF-8 | 200
            text/plain                      | 415
            application/xml                 | 415
            absent                          | 415
            """)
    void theBodyIsJson(@Nullable String mediaType, int status) {
        var request =
                service.request("/api/v1/evaluations", Role.COLLECTOR).POST(BodyPublishers.ofString(Calls.demo()));
        if (mediaType != null) {
            request.header("Content-Type", mediaType);
        }

        assertThat(service.send(request).statusCode()).isEqualTo(status);
    }

    @ParameterizedTest(name = "area {0}")
    @ValueSource(strings = {"500116101201", "500116999999", "500116000000"})
    void anAreaThatTheAreaTreeDoesNotKnowIsNoError(String areaCode) {
        assertThat(given(evaluate(Calls.ofArea(areaCode))).get("areaCode").asString())
                .isEqualTo(areaCode);
    }

    private static String small() {
        String body = Calls.ofArea("500116101201");
        return body.substring(1, body.length() - 1);
    }

    private HttpResponse<String> evaluate(String call) {
        return service.post("/api/v1/evaluations", Role.COLLECTOR, call);
    }

    private HttpResponse<String> evaluate(String call, String key) {
        return service.send(service.request("/api/v1/evaluations", Role.COLLECTOR)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(call)));
    }

    private static ObjectNode given(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return Calls.read(response.body());
    }

    /** Without id, time and receipt. */
    private static ObjectNode decided(ObjectNode answer) {
        return answer.deepCopy().without(List.of("decisionId", "decidedAt", "receipt"));
    }

    private String keptCall(HttpResponse<String> response) {
        return StoredDecision.of(response, service).call();
    }
}
