package fangfan.service.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.decision.RulesetSource;
import fangfan.service.Calls;
import fangfan.service.RunningService;
import fangfan.service.SeparateDatabase;
import fangfan.service.access.Role;
import fangfan.shipped.ShippedRuleset;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class RulesetsIT {

    private static final Map<String, byte[]> SHIPPED = ShippedRuleset.workbooks();
    private static final SeparateDatabase DATABASE = SeparateDatabase.create();
    private static final RunningService SERVICE = DATABASE.startService();

    private final JdbcClient sql = DATABASE.sql();

    @AfterEach
    void leaveTheFirstVersionInForce() {
        sql.sql("delete from ruleset_workbook where version > 1").update();
        sql.sql("delete from decision where ruleset_version > 1").update();
        sql.sql("delete from ruleset where version > 1").update();
        sql.sql("update ruleset set in_force_from = now()").update();
    }

    @Test
    void theFirstVersionIsTheShippedOneWithItsVeryWorkbooks() {
        assertThat(sql.sql("select version, sha256 from ruleset").query().listOfRows())
                .containsExactly(Map.of(
                        "version", 1, "sha256", RulesetSource.read(SHIPPED).sha256()));
        assertThat(stored(DATABASE)).containsExactlyEntriesOf(SHIPPED);
    }

    @Test
    void aSecondStartAndTwoThatRacePublishNothingMore() {
        SeparateDatabase fresh = SeparateDatabase.create();
        List<CompletableFuture<RunningService>> racing = List.of(
                CompletableFuture.supplyAsync(fresh::startService), CompletableFuture.supplyAsync(fresh::startService));
        racing.forEach(started -> started.join().close());
        List<Map<String, Object>> published =
                fresh.sql().sql("select * from ruleset").query().listOfRows();

        assertThat(published).hasSize(1);
        assertThat(stored(fresh)).containsExactlyEntriesOf(SHIPPED);

        fresh.startService().close();

        assertThat(fresh.sql().sql("select * from ruleset").query().listOfRows())
                .isEqualTo(published);
        assertThat(stored(fresh)).containsExactlyEntriesOf(SHIPPED);
    }

    @Test
    void otherBytesAreCompiledFromTheStoredWorkbooksAndDecideTheSame() {
        ObjectNode first = evaluate();
        Map<String, byte[]> others = new TreeMap<>(SHIPPED);
        others.replaceAll((name, workbook) -> Zips.storedWithoutCompression(workbook));
        publish(3, others, "now()");
        ObjectNode second = evaluate();

        assertThat(second.get("ruleset").get("version").asInt()).isEqualTo(3);
        assertThat(second.at("/ruleset/sha256").asString())
                .isEqualTo(RulesetSource.read(others).sha256())
                .isNotEqualTo(first.at("/ruleset/sha256").asString());
        assertThat(decided(second)).isEqualTo(decided(first));
    }

    @Test
    void theVersionInForceAtTheMomentOfTheCallDecides() {
        publish(2, SHIPPED, "now() + interval '1 day'");
        assertThat(evaluate().at("/ruleset/version").asInt()).isEqualTo(1);

        sql.sql("update ruleset set in_force_from = now() where version = 2").update();
        assertThat(evaluate().at("/ruleset/version").asInt()).isEqualTo(2);
    }

    @Test
    void whileNoRulesetIsInForceNothingIsDecided() {
        sql.sql("update ruleset set in_force_from = now() + interval '1 day'").update();
        long stored = decisions();
        HttpResponse<String> refused = SERVICE.post("/api/v1/evaluations", Role.COLLECTOR, Calls.demo());

        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(refused.headers().firstValue("Retry-After")).contains("60");
        assertThat(Calls.read(refused.body()).get("code").asString()).isEqualTo("unavailable");
        assertThat(decisions()).isEqualTo(stored);
    }

    private void publish(int version, Map<String, byte[]> workbooks, String from) {
        sql.sql("insert into ruleset (version, sha256, in_force_from) values (?, ?, " + from + ")")
                .params(version, RulesetSource.read(workbooks).sha256())
                .update();
        workbooks.forEach((name, content) -> sql.sql(
                        "insert into ruleset_workbook (version, file_name, content) values (?, ?, ?)")
                .params(version, name, content)
                .update());
    }

    private static ObjectNode evaluate() {
        return Calls.read(SERVICE.post("/api/v1/evaluations?explain=all", Role.COLLECTOR, Calls.demo())
                .body());
    }

    private static JsonNode decided(ObjectNode answer) {
        return answer.deepCopy().without(List.of("decisionId", "decidedAt", "ruleset", "receipt"));
    }

    private long decisions() {
        return sql.sql("select count(*) from decision").query(Long.class).single();
    }

    private static Map<String, byte[]> stored(SeparateDatabase database) {
        Map<String, byte[]> workbooks = new TreeMap<>();
        database.sql()
                .sql("select file_name, content from ruleset_workbook where version = 1")
                .query(row -> {
                    workbooks.put(row.getString(1), row.getBytes(2));
                });
        return workbooks;
    }
}
