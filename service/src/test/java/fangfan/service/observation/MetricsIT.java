package fangfan.service.observation;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.service.RunningService;
import fangfan.service.access.Role;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MetricsIT {

    private static final String CALL = """
            {"household": {"householdNo": "500116101201-7777", "areaCode": "500116101201", "rural": true,
             "members": [{"memberNo": "1", "selfPaidMedical": "3500.00"}]}}""";

    private final RunningService service = RunningService.get();

    @Test
    void everyCommittedDecisionIsCounted() {
        double before = value("fangfan_decisions_committed_total{outcome=\"MATCHED\",path=\"single\"}");
        double commits = value("fangfan_commit_seconds_count");
        double evaluations = value("fangfan_evaluation_seconds_count");
        double sizes = value("fangfan_commit_decisions_sum{path=\"single\"}");

        service.post("/api/v1/evaluations", Role.COLLECTOR, CALL);

        assertThat(value("fangfan_decisions_committed_total{outcome=\"MATCHED\",path=\"single\"}"))
                .isEqualTo(before + 1);
        assertThat(value("fangfan_commit_seconds_count")).isEqualTo(commits + 1);
        assertThat(value("fangfan_evaluation_seconds_count")).isEqualTo(evaluations + 1);
        assertThat(value("fangfan_commit_decisions_sum{path=\"single\"}")).isEqualTo(sizes + 1);
    }

    @Test
    void problemsAreCountedByCode() {
        double before = value("fangfan_problems_total{code=\"not-json\"}");

        service.post("/api/v1/evaluations", Role.COLLECTOR, "{");

        assertThat(value("fangfan_problems_total{code=\"not-json\"}")).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/decisions/secret", "/secret", "/api/secret?secret=1", "/actuator/health/secret"})
    void noLabelComesFromTheClient(String path) {
        service.get(path, Role.COLLECTOR);
        service.send(service.request(path, Role.COLLECTOR).method("SECRET", HttpRequest.BodyPublishers.noBody()));

        assertThat(metrics()).doesNotContainIgnoringCase("secret").doesNotContain("500116101201");
    }

    private double value(String series) {
        return metrics()
                .lines()
                .filter(line -> line.startsWith(series + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(series.length() + 1)))
                .findFirst()
                .orElse(0);
    }

    private String metrics() {
        return service.get("/actuator/prometheus", Role.ADMIN).body();
    }
}
