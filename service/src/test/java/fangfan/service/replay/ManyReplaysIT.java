package fangfan.service.replay;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.service.Calls;
import fangfan.service.RunningService;
import fangfan.service.access.Administration;
import fangfan.service.access.Role;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Replays of many decisions, in a village of its own: more than one batch of them. */
class ManyReplaysIT {

    private static final RunningService SERVICE = RunningService.get();
    private static final String VILLAGE = "500116199299";
    private static final int DECISIONS = 120;
    private static final String TODAY =
            LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
    private static final List<String> IDS = new ArrayList<>();

    private static String key;

    @BeforeAll
    static void decide() {
        String lines = (Calls.ofArea(VILLAGE) + "\n").repeat(DECISIONS);
        HttpResponse<String> answers = SERVICE.send(SERVICE.request("/api/v1/evaluations/bulk", Role.COLLECTOR)
                .header("Content-Type", "application/x-ndjson")
                .POST(HttpRequest.BodyPublishers.ofString(lines)));
        answers.body()
                .lines()
                .forEach(line -> IDS.add(Calls.read(line).get("decisionId").stringValue()));
        key = new Administration(SERVICE)
                .newKey(Role.AUDITOR, VILLAGE)
                .get("key")
                .stringValue();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            all of the area      | {}                                         | 120
            of the day           | {"from": "TODAY", "to": "TODAY"}           | 120
            from tomorrow        | {"from": "TOMORROW"}                       | 0
            until yesterday      | {"to": "YESTERDAY"}                        | 0
            of the round         | {"round": "2023-2"}                        | 120
            of another round     | {"round": "2023-1"}                        | 0
            of the version       | {"rulesetVersion": 1}                      | 120
            of another version   | {"rulesetVersion": 9}                      | 0
            under today's rules  | {"rules": "TODAY", "rulesetVersion": 1}    | 120
            """)
    void everyDecisionHasItsLineAndTheLastLineCountsThem(String aCase, String body, int expected) {
        LocalDate today = LocalDate.parse(TODAY);
        List<String> lines = replays(body.replace("TODAY\"", TODAY + "\"")
                .replace("\"rules\": \"" + TODAY, "\"rules\": \"TODAY")
                .replace("TOMORROW", today.plusDays(1).toString())
                .replace("YESTERDAY", today.minusDays(1).toString()));

        assertThat(lines).hasSize(expected + 1);
        assertThat(lines.get(expected))
                .isEqualTo("{\"counts\":{\"replayed\":%d,\"identical\":%d,\"differs\":0,\"cannotReplay\":0}}"
                        .formatted(expected, expected));
        assertThat(lines.subList(0, expected).stream()
                        .map(line -> Calls.read(line).get("replayOf").stringValue()))
                .containsExactlyElementsOf(expected == 0 ? List.of() : IDS);
    }

    @Test
    void thoseThatAreNamedComeInTheirOrder() {
        String nobody = UUID.randomUUID().toString();

        List<String> lines = replays("{\"ids\": [\"%s\", \"%s\", \"%s\"]}".formatted(IDS.get(7), nobody, IDS.get(3)));

        assertThat(lines)
                .containsExactly(
                        "{\"replayOf\":\"%s\",\"rules\":\"SAME\",\"rulesetVersion\":1,\"result\":\"IDENTICAL\"}"
                                .formatted(IDS.get(7)),
                        "{\"replayOf\":\"%s\",\"rules\":\"SAME\",\"result\":\"CANNOT_REPLAY\",\"why\":{\"code\":\"not-found\",\"message\":\"您负责的地区里没有这个编号的判定\"}}"
                                .formatted(nobody),
                        "{\"replayOf\":\"%s\",\"rules\":\"SAME\",\"rulesetVersion\":1,\"result\":\"IDENTICAL\"}"
                                .formatted(IDS.get(3)),
                        "{\"counts\":{\"replayed\":3,\"identical\":2,\"differs\":0,\"cannotReplay\":1}}");
    }

    @Test
    void thatItWasDoneStandsInTheLogOnce() {
        replays("{\"from\": \"%s\", \"round\": \"2023-2\"}".formatted(TODAY));

        assertThat(SERVICE.sql()
                        .sql(
                                "select details from event where kind = 'REPLAY' and area_prefix = ? order by id desc limit 1")
                        .param(VILLAGE)
                        .query(String.class)
                        .single())
                .isEqualTo(
                        "{\"rules\":\"SAME\",\"from\":\"%s\",\"round\":\"2023-2\",\"IDENTICAL\":120,\"DIFFERS\":0,\"CANNOT_REPLAY\":0}"
                                .formatted(TODAY));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            no day             | {"from": "2023-02-30"}                       | /from day
            another day        | {"to": "8.11.2023"}                          | /to day
            no round           | {"round": "第二轮"}                           | /round round
            no version         | {"rulesetVersion": 0}                        | /rulesetVersion version
            half a version     | {"rulesetVersion": 1.5}                      | /rulesetVersion version
            a written version  | {"rulesetVersion": "1"}                      | /rulesetVersion version
            no ids             | {"ids": []}                                  | /ids ids
            an id that is none | {"ids": ["x"]}                               | /ids ids
            ids and more       | {"ids": ["01941f29-7c00-7aaa-8aaa-000000000001"], "round": "2023-2"} | /ids ids
            a search           | {"name": "x"}                                | /name unknown-property
            """)
    void whatIsNoFilterIsRefused(String aCase, String body, String fault) {
        HttpResponse<String> reply = post(body);

        assertThat(reply.statusCode()).isEqualTo(422);
        assertThat(Calls.read(reply.body())
                        .get("violations")
                        .valueStream()
                        .map(one -> one.get("pointer").stringValue() + " "
                                + one.get("code").stringValue()))
                .containsExactly(fault);
    }

    @ParameterizedTest(name = "{0} ids: {1}")
    @CsvSource({"1000, 200", "1001, 422"})
    void aThousandAreNamedAtMost(int ids, int status) {
        String body = "{\"ids\": [\"%s\"]}"
                .formatted(String.join(
                        "\",\"",
                        IntStream.range(0, ids)
                                .mapToObj(i -> UUID.randomUUID().toString())
                                .toList()));

        assertThat(post(body).statusCode()).isEqualTo(status);
    }

    private static List<String> replays(String body) {
        HttpResponse<String> reply = post(body);
        assertThat(reply.statusCode()).as(reply.body()).isEqualTo(200);
        assertThat(reply.headers().firstValue("Content-Type")).hasValue("application/x-ndjson");
        return reply.body().lines().toList();
    }

    private static HttpResponse<String> post(String body) {
        return new Administration(SERVICE).call("POST", "/api/v1/replays", key, body);
    }
}
