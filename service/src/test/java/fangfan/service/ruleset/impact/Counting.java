package fangfan.service.ruleset.impact;

import fangfan.service.RunningService;
import fangfan.service.SeparateDatabase;
import fangfan.service.access.Administration;
import fangfan.service.access.Role;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** One of the policy staff who asks for impacts: of some area, at some instance. */
record Counting(RunningService service, String key) {

    static final String LINES = "application/x-ndjson";
    static final String COUNTY = "500116";

    private static final Duration LONGEST = Duration.ofSeconds(90);

    /** A service that counts so slowly that tests come between two batches. */
    static RunningService slowly(SeparateDatabase database, Path data) {
        return database.startService(data, "--fangfan.impact.batch=10", "--fangfan.impact.pause=60ms");
    }

    static Counting of(Role role, String area, RunningService service) {
        return new Counting(
                service,
                new Administration(service).newKey(role, area).get("key").stringValue());
    }

    Counting at(RunningService other) {
        return new Counting(other, key);
    }

    HttpResponse<String> ask(String draft) {
        return service.send(request(ofDraft(draft)).POST(HttpRequest.BodyPublishers.noBody()));
    }

    HttpResponse<String> ask(String draft, String mediaType, String body) {
        return service.send(request(ofDraft(draft))
                .header("Content-Type", mediaType)
                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8)));
    }

    HttpResponse<String> list(String draft) {
        return service.send(request(ofDraft(draft)).GET());
    }

    private static String ofDraft(String draft) {
        return "/api/v1/drafts/" + draft + "/impacts";
    }

    HttpResponse<String> get(String impact) {
        return service.send(request("/api/v1/impacts/" + impact).GET());
    }

    JsonNode read(String impact) {
        return Administration.read(get(impact));
    }

    HttpResponse<String> cancel(String impact) {
        return service.send(request("/api/v1/impacts/" + impact + "/cancel").POST(HttpRequest.BodyPublishers.noBody()));
    }

    /** The id of an impact that was just asked for. */
    String accepted(HttpResponse<String> reply) {
        if (reply.statusCode() != 202) {
            throw new AssertionError(reply.statusCode() + " " + reply.body());
        }
        return Administration.read(reply).get("id").stringValue();
    }

    JsonNode done(String impact) {
        return await(impact, "DONE");
    }

    JsonNode await(String impact, String state) {
        return await(impact, now -> now.get("state").stringValue().equals(state));
    }

    /** Some of it was counted, and some was not yet. */
    JsonNode halfway(String impact) {
        return await(
                impact,
                now -> now.get("done").intValue() > 0
                        && now.get("state").stringValue().equals("RUNNING"));
    }

    private JsonNode await(String impact, Predicate<JsonNode> condition) {
        long until = System.nanoTime() + LONGEST.toNanos();
        JsonNode now = read(impact);
        while (!condition.test(now)) {
            if (System.nanoTime() > until) {
                throw new AssertionError(now.toString());
            }
            pause();
            now = read(impact);
        }
        return now;
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(service.uri(path))
                .header("X-API-Key", key)
                .header("Accept-Language", "zh-CN");
    }
}
