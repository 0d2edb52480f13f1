package fangfan.service.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.service.RunningService;
import fangfan.service.SeparateDatabase;
import fangfan.service.access.Role;
import fangfan.service.ruleset.KeyGroups;
import fangfan.service.ruleset.Staff;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** P7: of publishers that race on two instances, one wins, and the log has neither gaps nor doubles. */
class PublishersIT {

    private static final int RACES = Proof.size(3, 60);
    private static final int RACERS = 4;

    @Test
    void ofPublishersThatRaceOnTwoInstancesOneWins() {
        SeparateDatabase database = SeparateDatabase.create();
        try (RunningService first = database.startService();
                RunningService second = database.startService()) {
            for (int race = 0; race < RACES; race++) {
                List<Integer> statuses = race(race, first, second);
                assertThat(statuses.stream().filter(status -> status == 201)).hasSize(1);
                assertThat(statuses.stream().filter(status -> status == 409)).hasSize(RACERS - 1);
            }
            assertTheLogIsWhole(database.sql(), RACES);
        }
        Proof.record(
                "P7",
                "nobody publishes alone, and two publishers never both win",
                getClass(),
                "%d races of %d publishers on two instances, double-active 0, half-published 0"
                        .formatted(RACES, RACERS));
    }

    private static List<Integer> race(int race, RunningService first, RunningService second) {
        Staff editor = Staff.of(Role.EDITOR, first);
        Staff approver = Staff.of(Role.APPROVER, first);
        List<String> drafts = IntStream.range(0, RACERS)
                .mapToObj(racer -> {
                    String id = editor.draft(KeyGroups.from(2000 + race * RACERS + racer));
                    editor.submit(id);
                    approver.approve(id);
                    return id;
                })
                .toList();
        CyclicBarrier start = new CyclicBarrier(RACERS);
        ExecutorService threads = Executors.newFixedThreadPool(RACERS);
        try {
            List<CompletableFuture<HttpResponse<String>>> racing = IntStream.range(0, RACERS)
                    .mapToObj(racer -> CompletableFuture.supplyAsync(
                            () -> {
                                await(start);
                                return approver.at(racer % 2 == 0 ? first : second)
                                        .publish(drafts.get(racer));
                            },
                            threads))
                    .toList();
            return racing.stream()
                    .map(CompletableFuture::join)
                    .map(HttpResponse::statusCode)
                    .toList();
        } finally {
            threads.shutdown();
        }
    }

    private static void await(CyclicBarrier start) {
        try {
            start.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void assertTheLogIsWhole(JdbcClient sql, int published) {
        assertThat(sql.sql(
                                "select array_agg(sequence order by sequence) = array(select generate_series(1, :all)) from publication")
                        .param("all", published + 1)
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(sql.sql("select count(*) from ruleset").query(Integer.class).single())
                .isEqualTo(published + 1);
        assertThat(sql.sql("select count(*) from draft where state = 'PUBLISHED'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(published);
    }
}
