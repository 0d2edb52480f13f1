package fangfan.service.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.service.Calls;
import fangfan.service.RunningService;
import fangfan.service.access.Role;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a decision is after the service was stopped and started again on the same data directory. */
class RestartIT {

    @Test
    void decisionsKeysAndRulesetOutliveTheProcess() {
        Path data = RunningService.newDirectory();
        HttpResponse<String> given;
        try (RunningService first = RunningService.start(data)) {
            given = evaluate(first);
            assertThat(given.statusCode()).isEqualTo(200);
        }
        String location = given.headers().firstValue("Location").orElseThrow();
        try (RunningService second = RunningService.start(data)) {
            for (Role reader : List.of(Role.COLLECTOR, Role.AUDITOR)) {
                assertThat(second.get(location, reader).body()).isEqualTo(given.body());
            }
            assertThat(evaluate(second).body()).isEqualTo(given.body());
        }
    }

    private static HttpResponse<String> evaluate(RunningService service) {
        return service.send(service.request("/api/v1/evaluations", Role.COLLECTOR)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "before-and-after")
                .POST(BodyPublishers.ofString(Calls.demo())));
    }
}
