package fangfan.service.access;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.service.RawHttp;
import fangfan.service.RunningService;
import fangfan.service.access.store.ApiKeyRows;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

class KeysIT {

    private static final String TIME = "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}\\+08:00";

    private static final RunningService SERVICE = RunningService.get();
    private static final Administration ADMINISTRATION = new Administration(SERVICE);
    private static RunningService other;

    @BeforeAll
    static void startAnotherInstance() {
        other = SERVICE.another();
    }

    @AfterAll
    static void stopIt() {
        other.close();
    }

    @Test
    void aSecretIsShownOnceAndIsNowhereKept() {
        HttpResponse<String> reply = ADMINISTRATION.call(
                "POST", Administration.KEYS, Administration.grant("采集应用-油溪镇", Role.COLLECTOR, "500116101"));
        JsonNode made = Administration.read(reply);
        String secret = made.get("key").stringValue();
        assertThat(reply.statusCode()).isEqualTo(201);
        assertThat(reply.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(reply.body())
                .matches(
                        "\\{\"id\":\"[0-9a-f-]{36}\",\"name\":\"采集应用-油溪镇\",\"role\":\"COLLECTOR\",\"areaPrefix\":\"500116101\","
                                + "\"createdAt\":\"" + TIME
                                + "\",\"createdBy\":\"[0-9a-f-]{36}\",\"key\":\"ffk_[0-9A-Za-z_-]{43}\"}");
        assertThat(ADMINISTRATION.call("GET", Administration.KEYS, null).body())
                .contains(made.get("id").stringValue())
                .doesNotContain(secret);
        assertThat(SERVICE.bean(JdbcClient.class)
                        .sql("select count(*) from api_key where api_key::text like :secret")
                        .param("secret", "%" + secret + "%")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void anOldSecretIsRefusedOnEveryInstanceOnceItIsRotated() {
        JsonNode made = ADMINISTRATION.newKey(Role.EDITOR, "500116101");
        String old = made.get("key").stringValue();
        assertThat(statusOnOther(old)).isEqualTo(404);
        JsonNode rotated = Administration.read(ADMINISTRATION.call("POST", path(made) + "/rotate", null));
        assertThat(statusOnOther(old)).isEqualTo(401);
        assertThat(statusOnOther(rotated.get("key").stringValue())).isEqualTo(404);
        assertThat(rotated.get("id")).isEqualTo(made.get("id"));
        assertThat(rotated.get("rotatedAt").stringValue()).matches(TIME);
    }

    @Test
    void aRevokedKeyIsRefusedOnEveryInstanceForEver() {
        JsonNode made = ADMINISTRATION.newKey(Role.EDITOR, "500116101");
        String secret = made.get("key").stringValue();
        assertThat(statusOnOther(secret)).isEqualTo(404);
        JsonNode revoked = Administration.read(ADMINISTRATION.call("DELETE", path(made), null));
        assertThat(statusOnOther(secret)).isEqualTo(401);
        assertThat(revoked.get("revokedAt").stringValue()).matches(TIME);
        assertThat(Administration.read(ADMINISTRATION.call("DELETE", path(made), null)))
                .isEqualTo(revoked);
        HttpResponse<String> rotation = ADMINISTRATION.call("POST", path(made) + "/rotate", null);
        assertThat(rotation.statusCode()).isEqualTo(409);
        assertThat(Refusal.in(rotation)).isEqualTo(Refusal.conflict("这个密钥已经作废，请新建一个"));
    }

    @Test
    void anAreaKeepsItsLastAdministrator() {
        JsonNode narrower = ADMINISTRATION.newKey(Role.ADMIN, "500116101");
        JsonNode first = first();
        HttpResponse<String> refused = ADMINISTRATION.call("DELETE", path(first), null);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(Refusal.in(refused))
                .isEqualTo(Refusal.conflict("这是最后一个能管这个地区的管理员密钥，作废后再没有人能管理；请先新建一个（ADMIN，areaPrefix 为 \"500116\"）"));
        assertThat(ADMINISTRATION.call("DELETE", path(narrower), null).statusCode())
                .isEqualTo(200);
    }

    @RepeatedTest(10)
    void ofTwoAdministratorsWhoRevokeEachOtherOneStays() throws Exception {
        ApiKeyRows rows = SERVICE.bean(ApiKeyRows.class);
        List<UUID> ids = List.of(UUID.randomUUID(), UUID.randomUUID());
        List<ApiKey> keys = List.of(ApiKey.generate(), ApiKey.generate());
        for (int i = 0; i < 2; i++) {
            rows.insert(
                    new Caller(ids.get(i), "racer", Role.ADMIN, new AreaPrefix("99")), keys.get(i), Optional.empty());
        }
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService racers = Executors.newFixedThreadPool(2);
        List<Future<Integer>> statuses = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            String key = keys.get(i).secret();
            String victim = Administration.KEYS + "/" + ids.get(1 - i);
            Administration administration = new Administration(i == 0 ? SERVICE : other);
            statuses.add(racers.submit(() -> {
                start.await();
                return administration.call("DELETE", victim, key, null).statusCode();
            }));
        }
        start.countDown();
        List<Integer> came = List.of(statuses.get(0).get(), statuses.get(1).get());
        racers.shutdown();
        // The slower one is refused as the last, or, when its own key was revoked before it was looked up, as unknown.
        assertThat(came).containsOnlyOnce(200).containsAnyOf(409, 401);
        assertThat(keys.stream().filter(key -> rows.find(key).isPresent())).hasSize(1);
        SERVICE.bean(JdbcClient.class)
                .sql("update api_key set revoked_at = now() where area_prefix = '99'")
                .update();
    }

    @Test
    void administratorsSeeTheKeysOfTheirOwnAreaOnly() {
        JsonNode town = ADMINISTRATION.newKey(Role.ADMIN, "500116101");
        JsonNode otherTown = ADMINISTRATION.newKey(Role.EDITOR, "500116102");
        assertThat(ADMINISTRATION
                        .call("GET", Administration.KEYS, town.get("key").stringValue(), null)
                        .body())
                .contains(id(town))
                .doesNotContain(id(otherTown))
                .doesNotContain(id(first()));
    }

    @Test
    void allFaultsOfAFormAreToldAtOnce() {
        HttpResponse<String> refused = ADMINISTRATION.call(
                "POST", Administration.KEYS, "{\"role\": \"BOSS\", \"areaPrefix\": 500116, \"secret\": \"x\"}");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Refusal.in(refused)).isEqualTo(Refusal.invalid("""
                {"pointer":"/secret","code":"unknown-property","message":"没有这个字段，请核对字段名，或者删去"},\
                {"pointer":"/name","code":"required","message":"必填，不能缺少，请补上"},\
                {"pointer":"/role","code":"enum","message":"不是可选的代码，请从中选一个：COLLECTOR, EDITOR, APPROVER, AUDITOR, ADMIN"},\
                {"pointer":"/areaPrefix","code":"type","message":"类型不对，应填带引号的文字"}"""));
    }

    @ParameterizedTest(name = "{0} is {2}")
    @CsvSource(delimiter = '|', textBlock = """
            no JSON         | {"name"                    | 400
            a key twice     | {"name": "a", "name": "b"} | 400
            no object       | []                         | 422
            """)
    void aFormThatCannotBeReadIsRefused(String aCase, String body, int status) {
        assertThat(ADMINISTRATION.call("POST", Administration.KEYS, body).statusCode())
                .isEqualTo(status);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            nothing            | ''           | 1
            a word             | nobody       | 1
            another's mark     | ffk_nobody   | 1
            letters of UTF-8   | 密钥         | 1
            a control sign     | \u0085       | 1
            10 kB              | x            | 10240
            """)
    void aKeyThatIsNoneIsAWrongKey(String aCase, String key, int times) {
        String request = "GET /api/v1/keys HTTP/1.1\r\nHost: x\r\nX-API-Key: " + key.repeat(times) + "\r\n\r\n";
        RawHttp.Reply reply = new RawHttp(SERVICE.uri("/")).send(request.getBytes(StandardCharsets.UTF_8));
        assertThat(reply.status()).isEqualTo(401);
        assertThat(Refusal.in(reply.text())).isEqualTo(Refusal.NOT_SIGNED_IN);
    }

    private static String id(JsonNode key) {
        return "\"id\":" + key.get("id");
    }

    private static int statusOnOther(String key) {
        return new Administration(other)
                .call("GET", "/api/v1/nothing", key, null)
                .statusCode();
    }

    private static String path(JsonNode key) {
        return Administration.KEYS + "/" + key.get("id").stringValue();
    }

    /** The ADMIN key of the first start. */
    private static JsonNode first() {
        for (JsonNode key : Administration.read(ADMINISTRATION.call("GET", Administration.KEYS, null))) {
            if (key.get("role").stringValue().equals("ADMIN") && !key.has("createdBy")) {
                return key;
            }
        }
        throw new IllegalStateException("no first administrator");
    }
}
