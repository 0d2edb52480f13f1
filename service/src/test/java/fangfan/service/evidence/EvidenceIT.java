package fangfan.service.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.evidence.checkpoint.LogKey;
import fangfan.evidence.pack.EvidenceCheck;
import fangfan.evidence.pack.EvidenceStep;
import fangfan.evidence.pack.EvidenceZip;
import fangfan.service.Calls;
import fangfan.service.RunningService;
import fangfan.service.access.Role;
import fangfan.service.log.Sealed;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceIT {

    private static final RunningService SERVICE = RunningService.get();

    @Test
    void thePackageProvesTheDecisionAndKeepsTheFactsClosed() throws Exception {
        String answer = decide();
        SortedMap<String, byte[]> files = files(get(path(answer)));

        assertThat(steps(files)).isNotEmpty().allMatch(EvidenceStep::holds);
        assertThat(new String(files.get("decision.json"), StandardCharsets.UTF_8))
                .isEqualTo(answer);
        assertThat(files).doesNotContainKey("call.json").containsKey("workbooks/key-groups.drl.xlsx");
        assertThat(Calls.read(new String(files.get("keys.json"), StandardCharsets.UTF_8))
                        .propertyNames())
                .containsExactlyInAnyOrder("document", "trace");
    }

    @Test
    void forAReasonItHoldsTheFactsToo() throws Exception {
        String answer = decide();
        SortedMap<String, byte[]> files = files(post(path(answer), "{\"reason\": \"核查信访件\"}"));

        assertThat(steps(files)).isNotEmpty().allMatch(EvidenceStep::holds);
        assertThat(new String(files.get("call.json"), StandardCharsets.UTF_8)).isEqualTo(Calls.demo());
        assertThat(SERVICE.sql()
                        .sql(
                                "select details from event where kind = 'EXPORT' and details like ? order by id desc limit 1")
                        .param("%" + id(answer) + "%")
                        .query(String.class)
                        .single())
                .isEqualTo("{\"decision\":\"" + id(answer) + "\",\"facts\":true,\"reason\":\"核查信访件\"}");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            no reason        | {}                             | 422
            a blank reason   | {"reason": "  "}               | 422
            a line break     | {"reason": "a\\nb"}            | 422
            something else   | {"reason": "a", "name": "b"}   | 422
            no JSON          | {                              | 400
            """)
    void theReasonIsAskedFor(String aCase, String body, int status) throws Exception {
        assertThat(post(path(decide()), body).statusCode()).isEqualTo(status);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"AUDITOR, 404", "COLLECTOR, 403", "EDITOR, 403", "APPROVER, 403", "ADMIN, 403"})
    void onlyAuditorsTakeEvidenceAway(Role role, int status) {
        assertThat(SERVICE.get("/api/v1/decisions/01941f29-7c00-7aaa-8aaa-000000000001/evidence", role)
                        .statusCode())
                .isEqualTo(status);
    }

    private static String decide() {
        String answer = SERVICE.post("/api/v1/evaluations", Role.COLLECTOR, Calls.demo())
                .body();
        Sealed.place(id(answer), SERVICE);
        return answer;
    }

    private static UUID id(String answer) {
        return UUID.fromString(Calls.read(answer).get("decisionId").asString());
    }

    private static String path(String answer) {
        return "/api/v1/decisions/" + id(answer) + "/evidence";
    }

    private static List<EvidenceStep> steps(SortedMap<String, byte[]> files) throws Exception {
        LogKey key =
                LogKey.ofPem(SERVICE.get("/api/v1/log/public-key", Role.AUDITOR).body());
        return EvidenceCheck.steps(files, Optional.of(key));
    }

    private static SortedMap<String, byte[]> files(HttpResponse<byte[]> response) throws Exception {
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/zip");
        Path file = Files.createTempFile(Path.of("target"), "evidence", ".zip");
        Files.write(file, response.body());
        return EvidenceZip.read(file);
    }

    private static HttpResponse<byte[]> get(String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(SERVICE.request(path, Role.AUDITOR).GET().build(), BodyHandlers.ofByteArray());
    }

    private static HttpResponse<byte[]> post(String path, String body) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        SERVICE.request(path, Role.AUDITOR)
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(body))
                                .build(),
                        BodyHandlers.ofByteArray());
    }
}
