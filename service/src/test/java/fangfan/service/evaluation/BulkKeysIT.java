package fangfan.service.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.service.RunningService;
import fangfan.service.access.ApiKey;
import fangfan.service.access.Caller;
import fangfan.service.access.Refusal;
import fangfan.service.access.Role;
import fangfan.service.access.store.ApiKeyRows;
import fangfan.service.evaluation.store.RequestKeys;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** An idempotency key is shared by single calls and bulk lines, whichever comes first. */
class BulkKeysIT {

    private static final String SINGLE = "/api/v1/evaluations";
    private static final String BULK = "/api/v1/evaluations/bulk";
    private static final String BODY = "{\"household\": {\"householdNo\": \"1\", \"areaCode\": \"500116101201\"}}";
    private static final String OTHER = "{\"household\": {\"householdNo\": \"2\", \"areaCode\": \"500116101201\"}}";

    private final RunningService service = RunningService.get();
    private final String key = UUID.randomUUID().toString();

    @Test
    void whileAnotherTransactionHasTheKeyOfALineTheOtherLinesGoOn() {
        List<String> lines = whileTaken(() -> bulk(BODY, keyed(BODY), OTHER));

        assertThat(lines.get(0)).startsWith("{\"decisionId\"");
        assertThat(Refusal.in(lines.get(1)))
                .isEqualTo(
                        "{\"type\":\"urn:fangfan:problem:in-progress\",\"title\":\"同一个请求正在处理\",\"status\":409,"
                                + "\"code\":\"in-progress\",\"detail\":\"请等 Retry-After 的秒数，再原样发一次\",\"line\":2,\"retryAfter\":1}");
        assertThat(lines.get(2)).startsWith("{\"decisionId\"");
    }

    private <T> T whileTaken(Supplier<T> call) {
        Caller collector = service.bean(ApiKeyRows.class)
                .find(new ApiKey(service.key(Role.COLLECTOR)))
                .orElseThrow();
        return service.bean(TransactionTemplate.class).execute(status -> {
            assertThat(service.bean(RequestKeys.class).take(collector.id(), List.of(key)))
                    .containsExactly(key);
            return call.get();
        });
    }

    @Test
    void aLineIsTheSameCallAsASingleOneWithItsKey() {
        String first = single(BODY).body();
        int stored = stored();

        assertThat(bulk(keyed(BODY), OTHER, keyed(BODY))).element(0).isEqualTo(first);
        assertThat(bulk("{\"household\": {\"householdNo\": \"1\", \"areaCode\": \"500116101201\"}, \"k\\u0065y\": \""
                        + key + "\"}"))
                .containsExactly(first);
        assertThat(stored()).isEqualTo(stored + 1);
    }

    @Test
    void aSingleCallIsTheSameAsTheLineWithItsKey() {
        String first = bulk(keyed(BODY)).get(0);

        assertThat(single(BODY).body()).isEqualTo(first);
        assertThat(single(OTHER).statusCode()).isEqualTo(422);
    }

    @ParameterizedTest(name = "{0} lines between")
    @ValueSource(ints = {0, 1, 500})
    void aKeyTwiceInOneBulkCallIsOneDecision(int between) {
        List<String> sent = new ArrayList<>();
        sent.add(keyed(BODY));
        for (int i = 0; i < between; i++) {
            sent.add(OTHER);
        }
        sent.add(keyed(BODY));
        sent.add(keyed(OTHER));
        int stored = stored();

        List<String> lines = bulk(sent.toArray(String[]::new));

        assertThat(lines.get(between + 1)).isEqualTo(lines.get(0)).startsWith("{\"decisionId\"");
        assertThat(Refusal.in(lines.get(between + 2)))
                .isEqualTo("{\"type\":\"urn:fangfan:problem:key-reused\",\"title\":\"这个 Idempotency-Key 已用于另一份内容\","
                        + "\"status\":422,\"code\":\"key-reused\",\"detail\":\"内容改过就换一个新的 Idempotency-Key；只是重发，请原样发送\",\"line\":%d}"
                                .formatted(between + 3));
        assertThat(stored()).isEqualTo(stored + 1 + between);
    }

    @Test
    void aBulkCallSentAgainGetsTheSameAnswersAndStoresNothing() {
        String[] sent = new String[450];
        for (int i = 0; i < sent.length; i++) {
            sent[i] = keyed(BODY).replace(key, key + "-" + i);
        }
        List<String> first = bulk(sent);
        int stored = stored();

        assertThat(bulk(sent)).isEqualTo(first);
        assertThat(stored()).isEqualTo(stored);
    }

    @Test
    void ofManySameCallsAtOnceOneDecides() throws Exception {
        int stored = stored();
        ExecutorService clients = Executors.newFixedThreadPool(8);
        List<Future<HttpResponse<String>>> sent = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            sent.add(clients.submit(() -> single(BODY)));
        }
        List<String> given = new ArrayList<>();
        for (Future<HttpResponse<String>> response : sent) {
            assertThat(response.get().statusCode()).isIn(200, 409);
            if (response.get().statusCode() == 200) {
                given.add(response.get().body());
            }
        }
        clients.shutdown();

        assertThat(given).isNotEmpty().containsOnly(given.get(0));
        assertThat(stored()).isEqualTo(stored + 1);
    }

    @Test
    void aKeyThatSomebodyStoredWithoutTakingItIsFoundWhenTheLineIsTriedAlone() throws Exception {
        String first = single(BODY).body();
        JdbcTemplate jdbc = service.bean(JdbcTemplate.class);
        String late = UUID.randomUUID().toString();
        ExecutorService other = Executors.newSingleThreadExecutor();
        Future<List<String>> lines = service.bean(TransactionTemplate.class).execute(status -> {
            jdbc.update(
                    "insert into request_key select caller_id, ?, fingerprint, decision_id from request_key where key = ?",
                    late,
                    key);
            Future<List<String>> sent =
                    other.submit(() -> bulk(OTHER, keyed(BODY).replace(key, late), OTHER));
            waitUntilSomebodyWaitsFor(jdbc);
            return sent;
        });

        assertThat(lines.get().get(0)).startsWith("{\"decisionId\"");
        assertThat(lines.get().get(1)).isEqualTo(first);
        assertThat(lines.get().get(2)).startsWith("{\"decisionId\"");
        other.shutdown();
    }

    private static void waitUntilSomebodyWaitsFor(JdbcTemplate jdbc) {
        while (Boolean.FALSE.equals(
                jdbc.queryForObject("select exists (select from pg_locks where not granted)", Boolean.class))) {
            Thread.onSpinWait();
        }
    }

    private String keyed(String body) {
        return "{\"key\": \"" + key + "\", " + body.substring(1);
    }

    private HttpResponse<String> single(String body) {
        return service.send(service.request(SINGLE, Role.COLLECTOR)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private List<String> bulk(String... lines) {
        HttpResponse<String> response = service.send(service.request(BULK, Role.COLLECTOR)
                .header("Content-Type", "application/x-ndjson")
                .POST(HttpRequest.BodyPublishers.ofString(String.join("\n", lines))));
        assertThat(response.statusCode()).isEqualTo(200);
        return Arrays.asList(response.body().split("\n"));
    }

    private int stored() {
        return service.sql()
                .sql("select count(*) from decision")
                .query(Integer.class)
                .single();
    }
}
