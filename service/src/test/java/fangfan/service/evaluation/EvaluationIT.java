package fangfan.service.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.service.RunningService;
import fangfan.service.access.Role;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class EvaluationIT {

    private static final String CALL = """
            {"round": "2023-2", "household": {"householdNo": "500116101201-0001", "areaCode": "500116101201", "rural": true,
             "members": [{"memberNo": "1", "selfPaidMedical": "3500.00"}]}}""";

    private final RunningService service = RunningService.get();

    @Test
    void aDecisionIsGivenAgainAsItWasGivenFirst() {
        HttpResponse<String> given = service.post("/api/v1/evaluations", Role.COLLECTOR, CALL);
        assertThat(given.statusCode()).isEqualTo(200);
        HttpResponse<String> again =
                service.get(given.headers().firstValue("Location").orElseThrow(), Role.AUDITOR);
        assertThat(again.body()).isEqualTo(given.body());
    }
}
