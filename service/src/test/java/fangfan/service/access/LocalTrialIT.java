package fangfan.service.access;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.service.RawHttp;
import fangfan.service.RunningService;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalTrialIT {

    private static final RunningService TRIAL = RunningService.get();

    // There is no such endpoint: whoever may look is told so.
    @ParameterizedTest(name = "{0} with {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            localhost:8080   | X-A: b                    | 404
            LOCALHOST        | X-A: b                    | 404
            127.0.0.1:8080   | X-A: b                    | 404
            127.9.9.9        | X-A: b                    | 404
            [::1]:8080       | X-A: b                    | 404
            fangfan.example  | X-A: b                    | 401
            127.0.0.1.example| X-A: b                    | 401
            localhost.example| X-A: b                    | 401
            128.0.0.1        | X-A: b                    | 401
            localhost        | X-Forwarded-For: 10.0.0.1 | 401
            localhost        | Forwarded: for=10.0.0.1   | 401
            localhost        | X-Real-IP: 10.0.0.1       | 401
            localhost        | Via: 1.1 proxy            | 401
            """)
    void onlyWhoSitsAtThisComputerIsInTheTrial(String host, String header, int status) {
        String request = "GET /actuator/nothing HTTP/1.1\r\nHost: %s\r\n%s\r\n\r\n".formatted(host, header);
        assertThat(new RawHttp(TRIAL.uri("/"))
                        .send(request.getBytes(StandardCharsets.US_ASCII))
                        .status())
                .isEqualTo(status);
    }

    @Test
    void figuresAreForAdministratorsOutsideTheTrial() {
        try (RunningService configured = TRIAL.another()) {
            Administration calls = new Administration(configured);
            assertThat(calls.call("GET", "/actuator/health", null, null).statusCode())
                    .isEqualTo(200);
            assertThat(Refusal.in(calls.call("GET", "/actuator/nothing", null, null)))
                    .isEqualTo(Refusal.NOT_SIGNED_IN);
            assertThat(Refusal.in(calls.call("GET", "/actuator/nothing", TRIAL.key(Role.COLLECTOR), null)))
                    .isEqualTo(Refusal.NOT_ALLOWED);
            assertThat(calls.call("GET", "/actuator/nothing", TRIAL.key(Role.ADMIN), null)
                            .statusCode())
                    .isEqualTo(404);
        }
    }
}
