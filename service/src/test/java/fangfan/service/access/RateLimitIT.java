package fangfan.service.access;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.service.RunningService;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RateLimitIT {

    private static final String CALL = """
            {"household": {"householdNo": "500116101201-0001", "areaCode": "500116101201", "rural": true, "members": []}}""";

    private static final RunningService TRIAL = RunningService.get();
    private static final Administration ADMINISTRATION = new Administration(TRIAL);

    private final RunningService limited = TRIAL.another(
            "--fangfan.limits.requests-per-second=1",
            "--fangfan.limits.burst=2",
            "--fangfan.limits.wrong-keys-per-minute=3");

    @AfterEach
    void stop() {
        limited.close();
    }

    @Test
    void aKeyIsHeldToItsShareAndOthersAreNot() {
        String key = key();
        assertThat(evaluate(limited, key).statusCode()).isEqualTo(200);
        assertThat(evaluate(limited, key).statusCode()).isEqualTo(200);
        HttpResponse<String> refused = evaluate(limited, key);
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).hasValue("1");
        assertThat(Refusal.in(refused)).isEqualTo(Refusal.tooMany("请等 Retry-After 的秒数再发", 1));
        assertThat(new Administration(limited)
                        .call("POST", "/api/v1/evaluations/bulk", key, CALL)
                        .statusCode())
                .isEqualTo(429);
        assertThat(new Administration(limited)
                        .call("GET", "/api/v1/nothing", key, null)
                        .statusCode())
                .isEqualTo(404);
        assertThat(evaluate(limited, key()).statusCode()).isEqualTo(200);
        assertThat(evaluate(TRIAL, key).statusCode()).isEqualTo(200);
    }

    @Test
    void keysAreNotGuessedInBulkAndThoseProvenAreNotHeldUp() {
        String proven = key();
        assertThat(evaluate(limited, proven).statusCode()).isEqualTo(200);
        for (int i = 0; i < 3; i++) {
            HttpResponse<String> wrong = evaluate(limited, "ffk_wrong" + i);
            assertThat(wrong.statusCode()).isEqualTo(401);
            assertThat(Refusal.in(wrong)).isEqualTo(Refusal.NOT_SIGNED_IN);
        }
        HttpResponse<String> refused = evaluate(limited, "ffk_wrong");
        assertThat(refused.statusCode()).isEqualTo(429);
        int seconds =
                Integer.parseInt(refused.headers().firstValue("Retry-After").orElseThrow());
        assertThat(seconds).isBetween(1, 20);
        assertThat(Refusal.in(refused)).isEqualTo(Refusal.tooMany("这个地址发来的错误密钥太多，请核对 X-API-Key，稍后再试", seconds));
        assertThat(evaluate(limited, key()).statusCode()).isEqualTo(429);
        assertThat(evaluate(limited, proven).statusCode()).isEqualTo(200);
        assertThat(evaluate(TRIAL, "ffk_wrong").statusCode()).isEqualTo(401);
    }

    private static HttpResponse<String> evaluate(RunningService service, String key) {
        return new Administration(service).call("POST", "/api/v1/evaluations", key, CALL);
    }

    private static String key() {
        return ADMINISTRATION.newKey(Role.COLLECTOR, "500116101").get("key").stringValue();
    }
}
