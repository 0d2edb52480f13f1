package fangfan.service.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.service.Sent;
import fangfan.service.access.Browser;
import fangfan.service.access.Role;
import fangfan.service.ruleset.KeyGroups;
import fangfan.service.ruleset.Staff;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** P13: what tells a person apart comes out where somebody said why, and nowhere else: in no log, address, metric, error, page, export or file. */
class MarkersIT {

    private static final String HOUSEHOLD = "500116101201-9301";
    private static final String LINES = "application/x-ndjson";
    private static final String JSON = "application/json";
    private static final String WHY = "{\"reason\": \"核对\"}";
    private static final String PERSON = "{\"idNo\": \"%s\"}".formatted(Markers.ID_NO);

    @TempDir
    private static Path data;

    private final MarkedReplies replies = new MarkedReplies();

    @Test
    void theyComeOutWhereSomebodySaidWhy() throws IOException {
        try (ServiceProcess service = ServiceProcess.start(data, ServiceProcess.WITHOUT_LIMITS)) {
            String decision = evaluate(service);
            askEveryEndpoint(service, decision);
            int shown = find(service, decision) + browse(service, decision);
            countImpact(service);
            fail(service, decision);
            replies.quiet("metrics", replies.get(service, "/actuator/prometheus", Role.ADMIN));
            service.stop();

            assertThat(shown).as("markers where somebody said why").isEqualTo(2 * Markers.ALL.size());
        }
        assertThat(replies.leaks()).isEmpty();
        assertThat(Markers.inFiles(data))
                .as("files of the service and its database")
                .isEmpty();
        assertThat(replies.statuses()).containsKeys(200, 400, 401, 403, 404, 405, 413, 422, 500, 503);
        Proof.record(
                "P13",
                "no personal data in logs, addresses, metrics, errors, pages, exports or files",
                getClass(),
                "%d markers in %,d replies %s and %d pages; every file of service and database searched; hits 0"
                        .formatted(Markers.ALL.size(), replies.count(), replies.statuses(), replies.pages()));
    }

    private String evaluate(ServiceProcess service) {
        String call = Markers.call(HOUSEHOLD);
        HttpResponse<byte[]> first = replies.post(service, "/api/v1/evaluations", Role.COLLECTOR, JSON, call);
        replies.quiet("single", first);
        replies.quiet(
                "explained", replies.post(service, "/api/v1/evaluations?explain=all", Role.COLLECTOR, JSON, call));
        String lines = call.replace("\n", "") + "\n" + call.replace("\n", "").substring(0, 900) + "\n";
        replies.quiet("bulk", replies.post(service, "/api/v1/evaluations/bulk", Role.COLLECTOR, LINES, lines));
        String id = read(first).get("decisionId").stringValue();
        replies.quiet("read", replies.get(service, "/api/v1/decisions/" + id, Role.AUDITOR));
        return id;
    }

    private void askEveryEndpoint(ServiceProcess service, String decision) {
        String document =
                new String(replies.get(service, "/openapi.json", Role.AUDITOR).body(), StandardCharsets.UTF_8);
        List<String> keys = new ArrayList<>(List.of("none of the service"));
        List.of(Role.values()).forEach(role -> keys.add(service.key(role)));
        for (String key : keys) {
            for (EveryEndpoint.Call call : new EveryEndpoint(document, decision).calls(service.uri("/"))) {
                replies.quiet(
                        call.name(),
                        Sent.bytesBy(MarkedReplies.CLIENT, call.request().header("X-API-Key", key)));
            }
        }
    }

    /** @return how many markers came with the evidence, where a reason was given */
    private int find(ServiceProcess service, String decision) {
        HttpResponse<byte[]> found = replies.post(service, "/api/v1/decisions/search", Role.AUDITOR, JSON, PERSON);
        assertThat(read(found).get("items").size()).isPositive();
        replies.quiet("by number", found);
        replies.quiet(
                "by name",
                replies.post(
                        service,
                        "/api/v1/decisions/search",
                        Role.AUDITOR,
                        JSON,
                        "{\"name\": \"%s\"}".formatted(Markers.NAME)));
        for (String format : List.of("ndjson", "xlsx")) {
            String order = PERSON.replace("}", ", \"format\": \"%s\"}".formatted(format));
            replies.quiet(format, replies.post(service, "/api/v1/decisions/export", Role.AUDITOR, JSON, order));
        }
        String path = "/api/v1/decisions/" + decision;
        replies.quiet("replay", replies.post(service, path + "/replay", Role.AUDITOR, JSON, "{}"));
        replies.quiet(
                "replays",
                replies.post(
                        service, "/api/v1/replays", Role.AUDITOR, JSON, "{\"ids\": [\"%s\"]}".formatted(decision)));
        HttpResponse<byte[]> sealed = replies.get(service, path + "/evidence", Role.AUDITOR);
        while (sealed.statusCode() != 200) {
            sealed = replies.get(service, path + "/evidence", Role.AUDITOR);
        }
        replies.quiet("evidence", sealed);
        replies.quiet("log", replies.get(service, "/api/v1/log/export", Role.AUDITOR));
        return Markers.in(Unzipped.all(replies.post(service, path + "/evidence", Role.AUDITOR, JSON, WHY)
                .body()));
    }

    /** @return how many markers the page showed to whoever said why */
    private int browse(ServiceProcess service, String decision) {
        String page = "/decisions/" + decision;
        List<String> paths = List.of(
                "/",
                page,
                "/decisions",
                "/decisions?householdNo=" + HOUSEHOLD,
                "/dashboard",
                "/account",
                "/tables",
                "/tables/key-groups",
                "/drafts",
                "/sign-ins",
                "/decisions/export?householdNo=" + HOUSEHOLD,
                page + "/evidence",
                "/decisions?idNo=" + Markers.ID_NO,
                "/decisions/" + Markers.ID_NO);
        for (Role role : Role.values()) {
            Browser browser = signedIn(role, service);
            for (String path : paths) {
                replies.seen(role + " " + path, browser.get(path, "Accept", "text/html"));
            }
        }
        Browser auditor = signedIn(Role.AUDITOR, service);
        String token = auditor.token("/account");
        replies.seen(
                "person",
                auditor.post("/decisions/person", Map.of("idNo", Markers.ID_NO, "name", Markers.NAME, "_csrf", token)));
        replies.seen("replay", auditor.post(page + "/replay", Map.of("rules", "SAME", "_csrf", token)));
        auditor.post(page + "/reveal", Map.of("reason", "核对", "_csrf", token));
        return Markers.in(auditor.get(page).body().getBytes(StandardCharsets.UTF_8));
    }

    private void countImpact(ServiceProcess service) {
        String draft = new Staff(service::uri, service.key(Role.EDITOR)).draft(KeyGroups.from(2500));
        String call = Markers.call(HOUSEHOLD).replace("\n", "");
        String path = "/api/v1/drafts/" + draft + "/impacts";
        String lines = call + "\n" + call.replace("\"MALE\"", "\"" + Markers.NAME + "\"") + "\n" + Markers.ID_NO + "\n";
        HttpResponse<byte[]> asked = replies.post(service, path, Role.EDITOR, LINES, lines);
        replies.quiet("impact", asked);
        String impact = "/api/v1/impacts/" + read(asked).get("id").stringValue();
        while (!read(replies.get(service, impact, Role.EDITOR))
                .get("state")
                .stringValue()
                .equals("DONE")) {
            Thread.onSpinWait();
        }
        replies.quiet("impact counted", replies.get(service, impact, Role.EDITOR));
        Browser editor = signedIn(Role.EDITOR, service);
        replies.seen("draft", editor.get("/drafts/" + draft, "Accept", "text/html"));
        replies.seen("impact", editor.get("/drafts/" + draft + "/impact", "Accept", "text/html"));
    }

    private void fail(ServiceProcess service, String decision) throws IOException {
        Superuser.runs(service, "alter table decision add constraint broken check (false) not valid");
        replies.quiet(
                "refused by the database",
                replies.post(service, "/api/v1/evaluations", Role.COLLECTOR, JSON, Markers.call(HOUSEHOLD)));
        Superuser.runs(
                service,
                "alter table decision drop constraint broken",
                "set session_replication_role = replica",
                "update decision set call = '\\x00'::bytea || call, document = '\\x00'::bytea || document");
        replies.quiet("not to be decrypted", replies.get(service, "/api/v1/decisions/" + decision, Role.AUDITOR));
        replies.quiet(
                "too large",
                replies.post(
                        service,
                        "/api/v1/evaluations",
                        Role.COLLECTOR,
                        JSON,
                        Markers.call(HOUSEHOLD).repeat(400)));
        replies.quiet(
                "no such method",
                Sent.bytesBy(
                        MarkedReplies.CLIENT,
                        HttpRequest.newBuilder(service.uri("/api/v1/vocabulary"))
                                .header("X-API-Key", service.key(Role.COLLECTOR))
                                .method("PATCH", HttpRequest.BodyPublishers.ofString(Markers.call(HOUSEHOLD)))));
        breakOff(service);
        Postmaster server = service.ownServer().orElseThrow();
        server.suspend();
        replies.quiet(
                "database frozen",
                replies.post(service, "/api/v1/evaluations", Role.COLLECTOR, JSON, Markers.call(HOUSEHOLD)));
        replies.quiet(
                "bulk, database frozen",
                replies.post(
                        service,
                        "/api/v1/evaluations/bulk",
                        Role.COLLECTOR,
                        LINES,
                        Markers.call(HOUSEHOLD).replace("\n", "")));
        server.resume();
        service.awaitReady();
    }

    /** A phone that leaves the network in the midst of a body. */
    private static void breakOff(ServiceProcess service) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), service.port())) {
            OutputStream out = socket.getOutputStream();
            out.write("""
                    POST /api/v1/evaluations?idNo=%s HTTP/1.1\r
                    Host: 127.0.0.1\r
                    X-API-Key: %s\r
                    Content-Type: application/json\r
                    Content-Length: 100000\r
                    \r
                    %s""".formatted(Markers.ID_NO, service.key(Role.COLLECTOR), Markers.call(HOUSEHOLD))
                    .getBytes(StandardCharsets.UTF_8));
            out.flush();
        }
    }

    private static Browser signedIn(Role role, ServiceProcess service) {
        Browser browser = new Browser(service);
        browser.signIn(role.name().toLowerCase(Locale.ROOT), service.password(role));
        return browser;
    }

    private static JsonNode read(HttpResponse<byte[]> reply) {
        return JsonMapper.shared().readTree(reply.body());
    }
}
