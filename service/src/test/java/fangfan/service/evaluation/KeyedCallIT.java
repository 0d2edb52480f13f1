package fangfan.service.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.service.Calls;
import fangfan.service.RunningService;
import fangfan.service.SeparateDatabase;
import fangfan.service.access.Role;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an idempotency key promises. */
class KeyedCallIT {

    private static final SeparateDatabase DATABASE = SeparateDatabase.create();
    private static final RunningService SERVICE = DATABASE.startService();
    private static final String PATH = "/api/v1/evaluations";

    private final JdbcClient sql = DATABASE.sql();
    private final String key = UUID.randomUUID().toString();

    @AfterAll
    static void stop() {
        SERVICE.close();
    }

    @Test
    void theSameKeyWithTheSameBytesGivesTheFirstAnswerAgainAndStoresNothing() {
        HttpResponse<String> first = evaluate(PATH, key, Calls.demo());
        long stored = stored();
        HttpResponse<String> again = evaluate(PATH, key, Calls.demo());

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().firstValue("Location"))
                .isEqualTo(first.headers().firstValue("Location"));
        assertThat(stored()).isEqualTo(stored);
    }

    @ParameterizedTest(name = "{0} then {1}{2}")
    @CsvSource(textBlock = """
            '',           '',           ' '
            '',           ?explain=all, ''
            ?explain=all, '',           ''
            """)
    void theSameKeyWithOtherBytesOrAnotherQueryIsRefused(String firstQuery, String query, String more) {
        assertThat(evaluate(PATH + firstQuery, key, Calls.demo()).statusCode()).isEqualTo(200);
        long stored = stored();
        HttpResponse<String> refused = evaluate(PATH + query, key, Calls.demo() + more);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Calls.read(refused.body()).get("code").asString()).isEqualTo("key-reused");
        assertThat(stored()).isEqualTo(stored);
    }

    @Test
    void withoutAKeyEveryCallIsADecisionOfItsOwn() {
        long stored = stored();
        String first = SERVICE.post(PATH, Role.COLLECTOR, Calls.demo()).body();
        String second = SERVICE.post(PATH, Role.COLLECTOR, Calls.demo()).body();

        assertThat(Calls.read(second).get("decisionId"))
                .isNotEqualTo(Calls.read(first).get("decisionId"));
        assertThat(stored()).isEqualTo(stored + 2);
    }

    @Test
    void aKeyBelongsToTheApiKeyThatSentIt() {
        String own = key + "-own";
        evaluate(PATH, own, Calls.demo());
        sql.sql("insert into request_key select ?, ?, fingerprint, decision_id from request_key where key = ?")
                .params(UUID.randomUUID(), key, own)
                .update();

        assertThat(evaluate(PATH, key, Calls.ofArea("500116101202")).statusCode())
                .isEqualTo(200);
        assertThat(sql.sql("select count(*) from request_key where key = ?")
                        .param(key)
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void aRefusedCallKeepsNoKeySoThatItsBodyMayBeMended() {
        assertThat(evaluate(PATH, key, "{}").statusCode()).isEqualTo(422);
        assertThat(evaluate(PATH, key, "{").statusCode()).isEqualTo(400);
        assertThat(evaluate(PATH, key, Calls.demo()).statusCode()).isEqualTo(200);
    }

    @Test
    void whileAKeyIsBeingWorkedOnItIsRefusedWithTheTimeToWait() throws Exception {
        CompletableFuture<HttpResponse<String>> first;
        HttpResponse<String> meanwhile;
        try (Connection connection = DATABASE.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table request_key in share row exclusive mode");
            first = CompletableFuture.supplyAsync(() -> evaluate(PATH, key, Calls.demo()));
            meanwhile = refusedWhileWaiting(first);
            connection.rollback();
        }

        assertThat(meanwhile.statusCode()).isEqualTo(409);
        assertThat(meanwhile.headers().firstValue("Retry-After")).contains("1");
        assertThat(Calls.read(meanwhile.body()).get("code").asString()).isEqualTo("in-progress");
        assertThat(first.get().statusCode()).isEqualTo(200);
        assertThat(evaluate(PATH, key, Calls.demo()).body())
                .isEqualTo(first.get().body());
    }

    @ParameterizedTest(name = "{0} of {1} fails")
    @CsvSource({"insert, request_key", "insert, decision", "commit, request_key", "commit, decision"})
    void keyAndDecisionAreKeptTogetherOrNotAtAll(String when, String table) throws SQLException {
        String trigger = when.equals("insert")
                ? "create trigger broken before insert on " + table
                : "create constraint trigger broken after insert on " + table + " deferrable initially deferred";
        execute("create or replace function refuse() returns trigger language plpgsql as "
                + "$$ begin raise exception 'out of order'; end $$");
        execute(trigger + " for each row execute function refuse()");
        long stored = stored();
        HttpResponse<String> refused;
        try {
            refused = evaluate(PATH, key, Calls.demo());
        } finally {
            execute("drop trigger broken on " + table);
        }

        assertThat(refused.statusCode()).isGreaterThanOrEqualTo(500);
        assertThat(stored()).isEqualTo(stored);
        assertThat(sql.sql("select count(*) from request_key where key = ?")
                        .param(key)
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(evaluate(PATH, key, Calls.demo()).statusCode()).isEqualTo(200);
    }

    /** Asks with the same key until the first call has it, which then waits for the table. */
    private HttpResponse<String> refusedWhileWaiting(CompletableFuture<HttpResponse<String>> first) throws Exception {
        try {
            first.get(700, TimeUnit.MILLISECONDS);
            throw new AssertionError("the first call did not wait");
        } catch (TimeoutException itWaits) {
            return evaluate(PATH, key, Calls.demo());
        }
    }

    private static HttpResponse<String> evaluate(String path, String key, String call) {
        return SERVICE.send(SERVICE.request(path, Role.COLLECTOR)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(call)));
    }

    private long stored() {
        return sql.sql("select count(*) from decision").query(Long.class).single();
    }

    private static void execute(String statement) throws SQLException {
        try (Connection connection = DATABASE.dataSource().getConnection();
                Statement some = connection.createStatement()) {
            some.execute(statement);
        }
    }
}
