package fangfan.service.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import fangfan.service.RawHttp;
import fangfan.service.RunningService;
import fangfan.service.problem.ProblemSchema;
import fangfan.service.proofs.Proof;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** P12: bad input gets a 4xx problem, never a 5xx. */
class BadInputIT {

    private static final long SEED = Proof.seed();
    private static final int REQUESTS = Proof.size(1_500, 6_000);
    private static final JsonMapper JSON = JsonMapper.shared();

    /** Tells the reason that an order gave; an order may come by chance, and decide about what is sent after it. */
    private static final Pattern ERASURE = Pattern.compile("\"erasure\":\\{[^}]*}");

    private final RunningService service = RunningService.get();
    private final RawHttp http = new RawHttp(service.uri("/"));
    private final Map<String, Integer> replies = new TreeMap<>();

    @Test
    void badInputGetsAProblemAndNeverAFailure() {
        ListAppender<ILoggingEvent> logged = new ListAppender<>();
        logged.start();
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.addAppender(logged);
        BadRequests requests = requests();
        List<String> failures = new ArrayList<>();
        for (int i = 0; i < REQUESTS; i++) {
            BadRequests.Bad bad = requests.next();
            try {
                check(bad, "request %d: %s".formatted(i, bad.spoilt()));
            } catch (AssertionError failed) {
                failures.add(failed.getMessage());
            }
        }
        root.detachAppender(logged);
        assertThat(failures).as("repeat with -Dfangfan.seed=" + SEED).isEmpty();
        assertThat(List.copyOf(logged.list))
                .as("what was logged under seed " + SEED)
                .noneMatch(event -> event.getFormattedMessage().contains(Shape.MARKER)
                        || event.getThrowableProxy() != null
                                && String.valueOf(event.getThrowableProxy().getMessage())
                                        .contains(Shape.MARKER));
        Proof.record(
                "P12",
                "bad input gets a 4xx problem, never a 5xx",
                getClass(),
                "seed %d: %,d requests, 5xx 0, off schema 0, echoes 0; replies: %s".formatted(SEED, REQUESTS, replies));
    }

    private BadRequests requests() {
        JsonNode document = JSON.readTree(service.send(
                        HttpRequest.newBuilder(service.uri("/openapi.json")).GET())
                .body());
        Random random = new Random(SEED);
        Map<String, BadBodies> bodies = Endpoint.ALL.stream()
                .map(Endpoint::component)
                .filter(component -> !component.isEmpty())
                .distinct()
                .collect(Collectors.toMap(
                        component -> component, component -> new BadBodies(random, new Shape(document, component))));
        Map<Endpoint, String> keys = new HashMap<>();
        Endpoint.ALL.forEach(endpoint -> keys.put(endpoint, service.key(endpoint.role())));
        return new BadRequests(random, endpoint -> bodies.get(endpoint.component()), keys::get);
    }

    private void check(BadRequests.Bad bad, String which) {
        RawHttp.Reply reply = http.send(bad.bytes());
        replies.merge(
                bad.endpoint().isBulk() && reply.status() == 200 ? "200 lines" : "" + reply.status(), 1, Integer::sum);
        assertThat(reply.status()).as(which).isBetween(200, 499);
        assertThat(reply.text()).as(which).doesNotContain("Tomcat");
        if (reply.status() >= 400 || !bad.endpoint().tellsWhatWasGiven()) {
            assertThat(ERASURE.matcher(reply.text()).replaceAll("")).as(which).doesNotContain(Shape.MARKER);
        }
        if (reply.status() >= 400) {
            assertThat(reply.header("content-type")).as(which).isEqualTo("application/problem+json");
            boolean isHead = new String(bad.bytes(), 0, 5, StandardCharsets.ISO_8859_1).equals("HEAD ");
            assertThat(reply.text().isEmpty()).as(which).isEqualTo(isHead);
            checkProblem(reply.text(), reply.status(), which);
        } else if (reply.header("content-type").equals("application/x-ndjson")) {
            replies.merge(reply.isWhole() ? "whole" : "broken off", 1, Integer::sum);
            reply.text()
                    .substring(0, reply.text().lastIndexOf('\n') + 1)
                    .lines()
                    .forEach(line -> checkLine(line, which));
        } else {
            assertThat(reply.isWhole()).as(which + ", whole").isTrue();
        }
    }

    /** What lines of streams hold: decisions, exports, replays, the log. */
    private static final List<String> LINES =
            List.of("decisionId", "exported", "replayOf", "counts", "export", "leaf", "record");

    private void checkLine(String line, String which) {
        JsonNode answer = JSON.readTree(line);
        if (answer.has("status")) {
            replies.merge("line " + answer.get("status"), 1, Integer::sum);
            assertThat(answer.get("status").intValue()).as(which).isBetween(400, 499);
            ProblemSchema.check(line);
        } else {
            replies.merge("line 200", 1, Integer::sum);
            assertThat(LINES.stream().anyMatch(answer::has))
                    .as(which + ", line " + line)
                    .isTrue();
        }
    }

    private static void checkProblem(String document, int status, String which) {
        if (!document.isEmpty()) {
            ProblemSchema.check(document);
            assertThat(JSON.readTree(document).get("status").intValue())
                    .as(which)
                    .isEqualTo(status);
        }
    }
}
