package fangfan.service.trace;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.evidence.record.Part;
import fangfan.evidence.record.PartKey;
import fangfan.evidence.record.UnreadablePart;
import fangfan.service.Calls;
import fangfan.service.RunningService;
import fangfan.service.access.AreaPrefix;
import fangfan.service.access.Role;
import fangfan.service.log.Sealed;
import fangfan.service.proofs.Proof;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

class ErasureIT {

    private static final String AREA = "500116101201";
    private static final RunningService SERVICE = RunningService.get();
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final String household = AREA + "-E" + COUNT.incrementAndGet();

    @Test
    void whatIsRestrictedIsKeptAndNotShown() {
        JsonNode decision = decide();
        JsonNode erasure = Calls.read(erase("RESTRICTED", "本人申请限制处理").body());
        HttpResponse<String> read = read(decision);
        JsonNode problem = Calls.read(read.body());

        assertThat(read.statusCode()).isEqualTo(410);
        assertThat(problem.get("code").asString()).isEqualTo("erased");
        assertThat(problem.get("erasure")).isEqualTo(Calls.read("""
                {"id": "%s", "kind": "RESTRICTED", "at": "%s", "reason": "本人申请限制处理"}""".formatted(
                        erasure.get("id").asString(), erasure.get("at").asString())));
        assertThat(erase("RELEASED", "申请已撤回").statusCode()).isEqualTo(201);
        assertThat(read(decision).body()).isEqualTo(decision.toString());
    }

    @Test
    void whatIsShreddedNobodyReadsAndTheProofHolds() {
        JsonNode decision = decide();
        UUID id = UUID.fromString(decision.get("decisionId").asString());
        Sealed.place(id, SERVICE);

        assertThat(erase("SHREDDED", "保存期满").statusCode()).isEqualTo(201);
        assertThat(read(decision).statusCode()).isEqualTo(410);
        assertThat(Calls.read(read(decision).body()).at("/erasure/kind").asString())
                .isEqualTo("SHREDDED");
        for (String table : List.of("finding", "open_question")) {
            assertThat(count("select count(*) from keystore." + table + " where decision_id = ?", id))
                    .isZero();
        }
        assertThat(count("select count(*) from keystore.data_key where household_no = ?", household))
                .isZero();
        assertThat(HexFormat.of().formatHex(Sealed.place(id, SERVICE).entry().leaf()))
                .isEqualTo(decision.get("receipt").asString());
    }

    @Test
    void theSameKeyDoesNotBringAnErasedAnswerBack() {
        String key = UUID.randomUUID().toString();
        assertThat(evaluate(key).statusCode()).isEqualTo(200);
        erase("SHREDDED", "保存期满");

        assertThat(evaluate(key).statusCode()).isEqualTo(410);
        assertThat(count("select count(*) from keystore.data_key where household_no = ?", household))
                .isZero();
        assertThat(evaluate(UUID.randomUUID().toString()).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest(name = "{0} after {1}: {2}")
    @CsvSource({
        "RELEASED, '', 409",
        "RESTRICTED, RESTRICTED, 409",
        "RELEASED, RESTRICTED, 201",
        "SHREDDED, RESTRICTED, 201",
        "RELEASED, SHREDDED, 409"
    })
    void anErasureFollowsFromTheOneBefore(String kind, String before, int status) {
        decide();
        if (!before.isEmpty()) {
            assertThat(erase(before, "先前").statusCode()).isEqualTo(201);
        }

        assertThat(erase(kind, "随后").statusCode()).isEqualTo(status);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a household that nobody decided on | ADMIN   | {"householdNo": "none", "areaCode": "500116101201", "kind": "SHREDDED", "reason": "x"} | 404
            another area                       | ADMIN   | {"householdNo": "none", "areaCode": "500117101201", "kind": "SHREDDED", "reason": "x"} | 403
            no reason                          | ADMIN   | {"householdNo": "none", "areaCode": "500116101201", "kind": "SHREDDED", "reason": " "} | 422
            a kind that there is not           | ADMIN   | {"householdNo": "none", "areaCode": "500116101201", "kind": "DELETED", "reason": "x"}  | 422
            an auditor                         | AUDITOR | {"householdNo": "none", "areaCode": "500116101201", "kind": "SHREDDED", "reason": "x"} | 403
            """)
    void whatCannotBeErasedIsToldWhy(String aCase, Role role, String body, int status) {
        assertThat(SERVICE.post("/api/v1/erasures", role, body).statusCode()).isEqualTo(status);
    }

    /** The trace as it was dumped before the erasure comes back; the key store is the one of now. */
    @Test
    void anOlderTraceThatIsRestoredCannotBeReadEither() throws Exception {
        JsonNode decision = decide();
        UUID id = UUID.fromString(decision.get("decisionId").asString());
        JdbcClient sql = SERVICE.sql();
        sql.sql("create table dumped as select * from decision where id = ?")
                .param(id)
                .update();
        erase("SHREDDED", "保存期满");
        byte[] document =
                sql.sql("select document from dumped").query(byte[].class).single();
        List<UUID> keys =
                sql.sql("select id from keystore.data_key").query(UUID.class).list();
        MasterKey master = SERVICE.bean(MasterKey.class);
        int readable = 0;
        List<String> tried = new ArrayList<>();
        for (UUID key : keys) {
            byte[] wrapped = sql.sql("select wrapped from keystore.data_key where id = ?")
                    .param(key)
                    .query(byte[].class)
                    .single();
            readable += opens(master.unwrap(key, wrapped), id, document) ? 1 : 0;
            tried.add(key.toString());
        }
        sql.sql("drop table dumped").update();

        assertThat(tried).isNotEmpty().hasSameSizeAs(keys);
        assertThat(readable).isZero();
        assertThat(SERVICE.bean(Decisions.class).find(id, new AreaPrefix(""))).isInstanceOf(Lookup.Erased.class);
        Proof.record(
                "P14",
                "erased means unreadable, and the proof still holds",
                getClass(),
                "a decision shredded, its older row restored, %d data keys of the key store tried: readable 0"
                        .formatted(tried.size()));
    }

    private static boolean opens(DataKey key, UUID id, byte[] document) {
        try {
            PartKey.derivedFrom(key.secret(), id, Part.DOCUMENT).decrypt(document);
            return true;
        } catch (UnreadablePart e) {
            return false;
        }
    }

    private JsonNode decide() {
        return Calls.read(evaluate(UUID.randomUUID().toString()).body());
    }

    private HttpResponse<String> evaluate(String key) {
        return SERVICE.send(SERVICE.request("/api/v1/evaluations", Role.COLLECTOR)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(Calls.body("""
                        "householdNo": "%s", "areaCode": "%s", "rural": true,
                        "members": [{"memberNo": "1", "name": "测试乙", "selfPaidMedical": "3500.00"}]""".formatted(household, AREA)))));
    }

    private HttpResponse<String> erase(String kind, String reason) {
        return SERVICE.post("/api/v1/erasures", Role.ADMIN, """
                {"householdNo": "%s", "areaCode": "%s", "kind": "%s", "reason": "%s"}""".formatted(household, AREA, kind, reason));
    }

    private static HttpResponse<String> read(JsonNode decision) {
        return SERVICE.get("/api/v1/decisions/" + decision.get("decisionId").asString(), Role.AUDITOR);
    }

    private static long count(String sql, Object parameter) {
        return SERVICE.sql().sql(sql).param(parameter).query(Long.class).single();
    }
}
