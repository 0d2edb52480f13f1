package fangfan.service.observation;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.service.RunningService;
import fangfan.service.access.Role;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.health.contributor.Status;

class HealthIT {

    private final RunningService service = RunningService.get();

    @ParameterizedTest
    @ValueSource(strings = {"liveness", "readiness"})
    void aStrangerLearnsNoMoreThanThatItIsWell(String probe) {
        HttpResponse<String> answer = service.send(
                HttpRequest.newBuilder(service.uri("/actuator/health/" + probe)).GET());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"status\":\"UP\"}");
    }

    @Test
    void readinessLooksAtDatabaseRulesetAndRound() {
        assertThat(service.bean(DatabaseHealth.class).health().getStatus()).isEqualTo(Status.UP);
        assertThat(service.bean(RulesHealth.class).health().getDetails())
                .containsEntry("ruleset", "1")
                .containsEntry("round", "2023-2");
    }

    @ParameterizedTest
    @CsvSource({"env", "beans", "loggers", "heapdump", "configprops", "shutdown", "metrics"})
    void nothingElseIsExposed(String endpoint) {
        assertThat(service.get("/actuator/" + endpoint, Role.ADMIN).statusCode())
                .isEqualTo(404);
    }
}
