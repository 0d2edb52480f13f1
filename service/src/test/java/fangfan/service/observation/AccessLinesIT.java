package fangfan.service.observation;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import fangfan.service.RunningService;
import fangfan.service.access.Role;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;

class AccessLinesIT {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String PARENT = "00-" + TRACE + "-00f067aa0ba902b7-01";
    private static final String ID = "0190e1d0-0000-7000-8000-000000000000";

    private final RunningService service = RunningService.get();
    private final Logger logger = (Logger) LoggerFactory.getLogger(AccessLines.class);
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

    @BeforeEach
    void listen() {
        lines.start();
        logger.addAppender(lines);
    }

    @AfterEach
    void leave() {
        logger.detachAppender(lines);
    }

    @ParameterizedTest(name = "{0} {1}: {3} on {4}")
    @CsvSource(delimiter = '|', textBlock = """
            GET    | /api/v1/decisions/%s          | AUDITOR   | 404 | /api/v1/decisions/{id}
            GET    | /api/v1/decisions/%s?no=secret | EDITOR   | 403 | /api/v1/decisions/{id}
            POST   | /api/v1/evaluations?x=secret  | AUDITOR   | 403 | /api/v1/evaluations
            POST   | /api/v1/evaluations           | COLLECTOR | 415 | /api/v1/evaluations
            GET    | /actuator/health/liveness     | COLLECTOR | 200 | /actuator/health/**
            """)
    void aLineNamesTheTemplateTheStatusAndTheCaller(
            String method, String path, Role role, int status, String template) {
        HttpResponse<String> response = service.send(service.request(path.formatted(ID), role)
                .header("traceparent", PARENT)
                .method(method, HttpRequest.BodyPublishers.ofString("500116101201-0001")));

        assertThat(response.statusCode()).isEqualTo(status);
        Map<String, Object> line = line(TRACE);
        assertThat(line)
                .containsEntry("method", method)
                .containsEntry("path", template)
                .containsEntry("status", status)
                .containsEntry("bytes", (long) response.body().getBytes(StandardCharsets.UTF_8).length)
                .containsKey("ms");
        if (!template.startsWith("/actuator")) {
            assertThat(line).containsEntry("caller", role.name().toLowerCase(Locale.ROOT));
            assertThat(line).containsEntry("role", role.name());
        }
        assertThat(lines.list.toString()).doesNotContain("secret", ID, "500116101201");
    }

    @Test
    void aRequestWithoutAKeyHasALineWithoutACaller() {
        HttpResponse<String> response = service.send(HttpRequest.newBuilder(service.uri("/api/v1/decisions/" + ID))
                .header("traceparent", PARENT)
                .GET());

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(line(TRACE)).containsEntry("path", "/api/v1/decisions/{id}").doesNotContainKeys("caller", "role");
    }

    @Test
    void aTraceIsContinuedInLogHeaderAndProblem() {
        HttpResponse<String> response = service.send(service.request("/api/v1/decisions/" + ID, Role.AUDITOR)
                .header("traceparent", PARENT)
                .GET());

        assertThat(response.headers().firstValue("traceparent").orElseThrow())
                .matches("00-" + TRACE + "-[0-9a-f]{16}-01");
        assertThat(response.body()).contains("\"traceId\":\"" + TRACE + "\"");
    }

    @ParameterizedTest
    @CsvSource({"''", "00-00000000000000000000000000000000-00f067aa0ba902b7-01", "nonsense"})
    void aTraceIsMadeWhereNoneCame(String parent) {
        HttpRequest.Builder request = service.request("/api/v1/decisions/" + ID, Role.AUDITOR);
        HttpResponse<String> response =
                service.send((parent.isEmpty() ? request : request.header("traceparent", parent)).GET());

        String made = response.headers().firstValue("traceparent").orElseThrow();
        assertThat(made).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-00").doesNotContain("0000000000000000");
        assertThat(response.body()).contains("\"traceId\":\"" + made.substring(3, 35) + "\"");
        assertThat(line(made.substring(3, 35))).containsEntry("status", 404);
    }

    /** The line is written when the answer has left. */
    private Map<String, Object> line(String traceId) {
        Instant end = Instant.now().plus(Duration.ofSeconds(10));
        while (Instant.now().isBefore(end)) {
            Optional<Map<String, Object>> found = lines.list.stream()
                    .map(AccessLinesIT::fields)
                    .filter(fields -> traceId.equals(fields.get("traceId")))
                    .findFirst();
            if (found.isPresent()) {
                return found.get();
            }
            Thread.onSpinWait();
        }
        throw new AssertionError("no line of trace " + traceId);
    }

    private static Map<String, Object> fields(ILoggingEvent event) {
        Map<String, Object> fields = new TreeMap<>();
        event.getKeyValuePairs().forEach(pair -> fields.put(pair.key, pair.value));
        return fields;
    }
}
