package fangfan.service.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fangfan.service.Calls;
import fangfan.service.RunningService;
import fangfan.service.StoredDecision;
import fangfan.service.access.Role;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Days are days in Asia/Shanghai, wherever the server stands. */
class DaysIT {

    /** A disaster on the first day of the window, a bill, and a child who is 16 on the status day, the last of its age. */
    private static final String CALL = Calls.body("""
            "householdNo": "500116101201-0003", "areaCode": "500116101201", "rural": true,
            "disasters": [{"date": "2022-10-01"}],
            "members": [{"memberNo": "1", "birthDate": "2007-09-30", "studentStatus": "NOT_IN_SCHOOL"}]""");

    private final TimeZone zone = TimeZone.getDefault();
    private final Locale locale = Locale.getDefault();

    @AfterEach
    void goHome() {
        TimeZone.setDefault(zone);
        Locale.setDefault(locale);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "Asia/Shanghai, zh-CN",
        "UTC, en-GB",
        "America/New_York, en-US",
        "Pacific/Kiritimati, tr-TR",
        "Pacific/Pago_Pago, ar-EG-u-nu-arab",
        "Asia/Kathmandu, th-TH-u-ca-buddhist-nu-thai"
    })
    void aDecisionIsTheSameInEveryZoneAndLocaleOfTheServer(String zoneId, String language) {
        JsonNode expected = decided(Calls.read(evaluate().body()));
        TimeZone.setDefault(TimeZone.getTimeZone(zoneId));
        Locale.setDefault(Locale.forLanguageTag(language));

        HttpResponse<String> given = evaluate();
        ObjectNode answer = Calls.read(given.body());
        OffsetDateTime decidedAt = OffsetDateTime.parse(answer.get("decidedAt").asString());
        StoredDecision stored = StoredDecision.of(given, RunningService.get());

        assertThat(decided(answer)).isEqualTo(expected);
        assertThat(answer.get("asOf").asString()).isEqualTo("2023-09-30");
        assertThat(stored.get("as_of")).isEqualTo("2023-09-30");
        assertThat(answer.get("decidedAt").asString())
                .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}\\+08:00");
        assertThat(decidedAt.getOffset()).isEqualTo(ZoneOffset.ofHours(8));
        assertThat(decidedAt.toInstant()).isCloseTo(Instant.now(), within(30, ChronoUnit.SECONDS));
        assertThat(stored.get("decided_at_millis"))
                .isEqualTo(Long.toString(decidedAt.toInstant().toEpochMilli()));
        assertThat(stored.computedReceipt()).isEqualTo(answer.get("receipt").asString());
    }

    private static HttpResponse<String> evaluate() {
        return RunningService.get().post("/api/v1/evaluations?explain=all", Role.COLLECTOR, CALL);
    }

    private static JsonNode decided(ObjectNode answer) {
        return answer.deepCopy().without(List.of("decisionId", "decidedAt", "receipt"));
    }
}
