package fangfan.service.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import fangfan.service.Reachable;
import fangfan.service.Sent;
import fangfan.service.access.Administration;
import fangfan.service.access.Role;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** One of the policy staff: a key, and the calls that are made with it. */
public final class Staff {

    public static final String DRAFTS = "/api/v1/drafts";
    public static final String RULESETS = "/api/v1/rulesets";
    public static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String BOUNDARY = "a-boundary-of-the-tests";

    private final Function<String, URI> service;
    private final HttpClient client = HttpClient.newHttpClient();
    private final String key;

    /** @param service where its paths are */
    public Staff(Function<String, URI> service, String key) {
        this.service = service;
        this.key = key;
    }

    /** Somebody new. */
    public static Staff of(Role role, Reachable service) {
        return new Staff(
                service::uri,
                new Administration(service).newKey(role, "500116").get("key").stringValue());
    }

    /** The same person at another instance. */
    public Staff at(Reachable other) {
        return new Staff(other::uri, key);
    }

    public HttpResponse<String> create(Map<String, byte[]> workbooks, String reason) {
        return send(request(DRAFTS)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(multipart(workbooks, reason))));
    }

    /** A draft that changes the ruleset; its id. */
    public String draft(Map<String, byte[]> workbooks) {
        return read(create(workbooks, "试一试")).get("id").stringValue();
    }

    public HttpResponse<String> put(String id, String name, byte[] content) {
        return send(request(workbook(id, name))
                .header("Content-Type", WORKBOOK)
                .PUT(HttpRequest.BodyPublishers.ofByteArray(content)));
    }

    public HttpResponse<String> remove(String id, String name) {
        return send(request(workbook(id, name)).DELETE());
    }

    private static String workbook(String id, String name) {
        return DRAFTS + "/" + id + "/workbooks/" + name;
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    public HttpResponse<String> submit(String id) {
        return send(request(DRAFTS + "/" + id + "/submit").POST(HttpRequest.BodyPublishers.noBody()));
    }

    public HttpResponse<String> approve(String id, String sha256) {
        return post(DRAFTS + "/" + id + "/approve", "{\"sha256\": \"%s\"}".formatted(sha256));
    }

    /** Approves what the draft holds now. */
    public HttpResponse<String> approve(String id) {
        return approve(id, read(get(DRAFTS + "/" + id)).get("sha256").stringValue());
    }

    public HttpResponse<String> reject(String id) {
        return post(DRAFTS + "/" + id + "/reject", "{\"reason\": \"请再改\"}");
    }

    public HttpResponse<String> publish(String id) {
        return post(DRAFTS + "/" + id + "/publish", "{}");
    }

    public HttpResponse<String> publish(String id, String inForceFrom) {
        return post(DRAFTS + "/" + id + "/publish", "{\"inForceFrom\": \"%s\"}".formatted(inForceFrom));
    }

    public HttpResponse<String> withdraw(int version) {
        return post(RULESETS + "/" + version + "/withdraw", "{\"reason\": \"有错\"}");
    }

    public HttpResponse<String> publishAgain(int version) {
        return post(RULESETS + "/" + version + "/publish", "{\"reason\": \"换回来\"}");
    }

    public HttpResponse<String> post(String path, String json) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json, StandardCharsets.UTF_8)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return Sent.by(client, request);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(service.apply(path)).header("X-API-Key", key);
    }

    public static JsonNode read(HttpResponse<String> reply) {
        return Administration.read(reply);
    }

    public static void refused(HttpResponse<String> reply, int status, String code) {
        assertThat(reply.statusCode()).as(reply.body()).isEqualTo(status);
        assertThat(read(reply).get("code").stringValue()).isEqualTo(code);
    }

    static byte[] multipart(Map<String, byte[]> workbooks, String reason) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        workbooks.forEach((name, content) -> {
            body.writeBytes(
                    "--%s\r\nContent-Disposition: form-data; name=\"workbooks\"; filename=\"%s\"\r\nContent-Type: %s\r\n\r\n"
                            .formatted(BOUNDARY, name, WORKBOOK)
                            .getBytes(StandardCharsets.UTF_8));
            body.writeBytes(content);
            body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        });
        body.writeBytes("--%s\r\nContent-Disposition: form-data; name=\"reason\"\r\n\r\n%s\r\n--%s--\r\n"
                .formatted(BOUNDARY, reason, BOUNDARY)
                .getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }
}
