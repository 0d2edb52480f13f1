package fangfan.service.evaluation.web;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.service.RunningService;
import fangfan.service.access.Refusal;
import fangfan.service.access.Role;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a line in is as a line out. */
class BulkLinesIT {

    private static final String PATH = "/api/v1/evaluations/bulk";
    private static final String HOUSEHOLD =
            "{\"householdNo\": \"500116101201-0001\", \"areaCode\": \"500116101201\", \"rural\": true}";
    private static final String GOOD = "{\"household\": " + HOUSEHOLD + "}";
    private static final int MOST = 1 << 20;

    private static final JsonMapper JSON = new JsonMapper();

    private final RunningService service = RunningService.get();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            {"household": $}                       | 200
            {"household": $, "round": "2023-2"}    | 200
            {"household": $, "round": null}        | 200
            {"key": null, "household": $}          | 200
            \ufeff{"household": $}                 | 200
            ''                                     | 400 not-json
            '   '                                  | 400 not-json
            {                                      | 400 not-json
            {"household": $} {"household": $}      | 400 not-json
            {"household": $, "household": $}       | 400 not-json
            {"household": "\\ud800"}               | 400 not-json
            []                                     | 422 invalid  type
            {}                                     | 422 invalid /household required
            {"household": {"householdNo": "1", "areaCode": "5"}} | 422 invalid /household/areaCode pattern
            {"household": $, "key": ""}            | 422 invalid /key length
            {"household": $, "other": 1}           | 422 invalid /other unknown-property
            {"household": $, "round": "2022-1"}    | 422 invalid /round unknown-round
            {"household": {"householdNo": "1", "areaCode": "500117101201"}} | 403 outside-area
            """)
    void aBadLineIsAProblemAndTheRestGoesOn(String line, String outcome) {
        List<String> lines = lines(post(GOOD + "\n" + line.replace("$", HOUSEHOLD) + "\n" + GOOD));

        assertThat(lines.stream().map(BulkLinesIT::outcome))
                .containsExactly(
                        "200", outcome.startsWith("200") ? outcome : outcome.replaceFirst(" ", " line 2 "), "200");
    }

    private static String outcome(String line) {
        JsonNode document = JSON.readTree(line);
        if (document.has("decisionId")) {
            return "200";
        }
        String outcome = "%d line %d %s"
                .formatted(
                        document.get("status").intValue(),
                        document.get("line").longValue(),
                        document.get("code").stringValue());
        for (JsonNode fault : document.path("violations")) {
            outcome += " " + fault.get("pointer").stringValue() + " "
                    + fault.get("code").stringValue();
        }
        return outcome;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            zh-CN | {"type":"urn:fangfan:problem:not-json","title":"内容不是合格的 JSON","status":400,"code":"not-json","detail":"第 2 行第 1 列：不是合法的 JSON，请检查这里的标点和引号","line":2,"position":{"line":2,"column":1,"offset":0}}
            en    | {"type":"urn:fangfan:problem:not-json","title":"the body is not JSON that can be relied on","status":400,"code":"not-json","detail":"line 2, column 1: not JSON; check the punctuation and quotes here","line":2,"position":{"line":2,"column":1,"offset":0}}
            """)
    void aProblemNamesItsLineInTheLanguageAskedFor(String language, String problem) {
        HttpResponse<String> response =
                service.send(request(PATH, GOOD + "\n\n" + GOOD).header("Accept-Language", language));

        assertThat(Refusal.in(lines(response).get(1))).isEqualTo(problem);
    }

    @Test
    void bytesThatAreNotUtf8AreTheirLinesFault() {
        byte[] body = ("{\"household\": \"ÿ\"}\n" + GOOD).getBytes(StandardCharsets.ISO_8859_1);

        List<String> lines = lines(service.send(service.request(PATH, Role.COLLECTOR)
                .header("Content-Type", "application/x-ndjson")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))));

        assertThat(lines.stream().map(BulkLinesIT::outcome)).containsExactly("400 line 1 not-json", "200");
    }

    @ParameterizedTest(name = "{0} bytes: {1}")
    @CsvSource({"1048575, 200", "1048576, 200", "1048577, 413 line 1 too-large", "9000000, 413 line 1 too-large"})
    void aLineHasAtMostOneMebibyte(int length, String outcome) {
        String line = GOOD + " ".repeat(length - GOOD.length());

        List<String> lines = lines(post(line + "\n" + GOOD + "\n"));

        assertThat(lines.stream().map(BulkLinesIT::outcome)).containsExactly(outcome, "200");
    }

    @Test
    void aLineThatIsTooLongIsToldTheLimit() {
        assertThat(lines(post(" ".repeat(MOST + 1))).stream().map(Refusal::in))
                .containsExactly(
                        "{\"type\":\"urn:fangfan:problem:too-large\",\"title\":\"内容太大\",\"status\":413,\"code\":\"too-large\","
                                + "\"detail\":\"最多 1,048,576 字节，请分成几次发\",\"line\":1,\"limit\":1048576}");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            $       | 200
            $/      | 200
            $/$     | 200, 200
            $\\/$\\/ | 200, 200
            /       | 400 line 1 not-json
            \\/     | 400 line 1 not-json
            $//     | 200, 400 line 2 not-json
            /$      | 400 line 1 not-json, 200
            """)
    void linesEndWithALineFeedThatACarriageReturnMayPrecede(String body, String outcomes) {
        String sent = body.replace('/', '\n').replace('\\', '\r').replace("$", GOOD);

        assertThat(String.join(
                        ", ",
                        lines(post(sent)).stream().map(BulkLinesIT::outcome).toList()))
                .isEqualTo(outcomes);
    }

    @Test
    void anEmptyBodyHasAnEmptyAnswer() {
        HttpResponse<String> response = post("");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/x-ndjson");
        assertThat(response.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "text/plain",
                "application/x-www-form-urlencoded",
                "*/*",
                "ndjson",
                "application/x-ndjson;charset=gbk"
            })
    void anotherMediaTypeIsRefused(String mediaType) {
        HttpResponse<String> response = service.send(service.request(PATH, Role.COLLECTOR)
                .header("Content-Type", mediaType)
                .POST(HttpRequest.BodyPublishers.ofString(GOOD)));

        assertThat(response.statusCode()).isEqualTo(415);
    }

    @ParameterizedTest
    @CsvSource({
        "application/x-ndjson, '*/*'",
        "application/x-ndjson;charset=UTF-8, application/json",
        "application/x-ndjson, application/x-ndjson"
    })
    void whateverIsAcceptedTheAnswerIsLines(String contentType, String accept) {
        HttpResponse<String> response = service.send(service.request(PATH, Role.COLLECTOR)
                .header("Content-Type", contentType)
                .header("Accept", accept)
                .POST(HttpRequest.BodyPublishers.ofString(GOOD)));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/x-ndjson");
    }

    @Test
    void answersAreTheSingleCallsAnswersInTheSameOrder() {
        List<String> numbers = new ArrayList<>();
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < 450; i++) {
            numbers.add("500116101201-" + (i * 7919 % 450));
            body.append(GOOD.replace("500116101201-0001", numbers.get(i))).append('\n');
        }

        List<String> lines = lines(post(body.toString()));

        assertThat(lines.stream()
                        .map(line -> JSON.readTree(line).get("householdNo").stringValue()))
                .isEqualTo(numbers);
        for (int i : new int[] {0, 199, 200, 449}) {
            String id = JSON.readTree(lines.get(i)).get("decisionId").stringValue();
            assertThat(service.get("/api/v1/decisions/" + id, Role.AUDITOR).body())
                    .isEqualTo(lines.get(i));
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"'', false", "?explain=all, true", "?explain=none, false"})
    void explainAllIsOfEveryLine(String query, boolean explains) {
        List<String> lines = lines(service.send(request(PATH + query, GOOD + "\n" + GOOD)));

        assertThat(lines)
                .hasSize(2)
                .allSatisfy(line ->
                        assertThat(JSON.readTree(line).has("notMatched")).isEqualTo(explains));
    }

    private HttpResponse<String> post(String body) {
        return service.send(request(PATH, body));
    }

    private HttpRequest.Builder request(String path, String body) {
        return service.request(path, Role.COLLECTOR)
                .header("Content-Type", "application/x-ndjson")
                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8));
    }

    private static List<String> lines(HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).endsWith("\n");
        return Arrays.asList(response.body().split("\n"));
    }
}
