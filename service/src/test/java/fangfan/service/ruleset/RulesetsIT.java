package fangfan.service.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.decision.RulesetSource;
import fangfan.service.Calls;
import fangfan.service.RunningService;
import fangfan.service.SeparateDatabase;
import fangfan.service.access.Role;
import fangfan.shipped.ShippedRuleset;
import java.net.http.HttpResponse;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
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

    private final Staff editor = Staff.of(Role.EDITOR, SERVICE);
    private final Staff approver = Staff.of(Role.APPROVER, SERVICE);

    @AfterEach
    void leaveTheFirstVersionInForce() {
        DATABASE.unguardedSql().sql("""
                        with decisions as (delete from decision where ruleset_version > 1),
                             publications as (delete from publication where sequence > 1),
                             workbooks as (delete from ruleset_workbook where version > 1),
                             parts as (delete from draft_workbook),
                             versions as (delete from ruleset where version > 1)
                        delete from draft
                        """).update();
        sql.sql("update publication set at = now(), in_force_from = now()").update();
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
        publish(others, approver::publish);
        ObjectNode second = evaluate();

        assertThat(second.get("ruleset").get("version").asInt()).isEqualTo(2);
        assertThat(second.at("/ruleset/sha256").asString())
                .isEqualTo(RulesetSource.read(others).sha256())
                .isNotEqualTo(first.at("/ruleset/sha256").asString());
        assertThat(decided(second)).isEqualTo(decided(first));
    }

    @Test
    void theVersionInForceAtTheMomentOfTheCallDecides() {
        String tomorrow = OffsetDateTime.now(ZoneOffset.UTC).plusDays(1).toString();
        publish(KeyGroups.from(2500), id -> approver.publish(id, tomorrow));
        assertThat(evaluate().at("/ruleset/version").asInt()).isEqualTo(1);

        sql.sql("update publication set in_force_from = at where version = 2").update();
        assertThat(evaluate().at("/ruleset/version").asInt()).isEqualTo(2);
    }

    @Test
    void whileNoRulesetIsInForceNothingIsDecided() {
        sql.sql("update publication set in_force_from = now() + interval '1 day'")
                .update();
        long stored = decisions();
        HttpResponse<String> refused = SERVICE.post("/api/v1/evaluations", Role.COLLECTOR, Calls.demo());

        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(refused.headers().firstValue("Retry-After")).contains("60");
        assertThat(Calls.read(refused.body()).get("code").asString()).isEqualTo("unavailable");
        assertThat(decisions()).isEqualTo(stored);
    }

    private void publish(Map<String, byte[]> workbooks, Function<String, HttpResponse<String>> order) {
        String id = editor.draft(workbooks);
        editor.submit(id);
        approver.approve(id);
        HttpResponse<String> published = order.apply(id);
        assertThat(published.statusCode()).as(published.body()).isEqualTo(201);
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
