package fangfan.service.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.service.Calls;
import fangfan.service.RunningService;
import fangfan.service.SeparateDatabase;
import fangfan.service.access.Role;
import java.net.http.HttpResponse;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What a call is told while the database is away. */
class OutageIT {

    @Test
    void nothingIsDecidedAndTheCallerIsToldWhenToComeBack() {
        SeparateDatabase database = SeparateDatabase.create();
        try (RunningService service = database.startService()) {
            database.refuseConnections();
            HttpResponse<String> refused = service.post("/api/v1/evaluations", Role.COLLECTOR, Calls.demo());
            database.acceptConnections();

            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(refused.headers().firstValue("Retry-After"))
                    .get()
                    .asString()
                    .matches("[1-9][0-9]?");
            assertThat(Calls.read(refused.body()).get("code").asString()).isEqualTo("unavailable");
            assertThat(database.sql()
                            .sql("select count(*) from decision")
                            .query(Long.class)
                            .single())
                    .isZero();
            assertThat(recovered(service)).isEqualTo(200);
        }
    }

    /** The first answer that is no 503; the last of them when there is none for half a minute. */
    private static int recovered(RunningService service) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        int status;
        do {
            status = service.post("/api/v1/evaluations", Role.COLLECTOR, Calls.demo())
                    .statusCode();
        } while (status == 503 && System.nanoTime() < end);
        return status;
    }
}
