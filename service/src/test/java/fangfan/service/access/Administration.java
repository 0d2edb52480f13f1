package fangfan.service.access;

import fangfan.service.Reachable;
import fangfan.service.Sent;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls as an administrator's tools make them. */
public final class Administration {

    public static final String KEYS = "/api/v1/keys";
    public static final String ACCOUNTS = "/api/v1/accounts";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Reachable service;
    private final HttpClient client = HttpClient.newHttpClient();

    public Administration(Reachable service) {
        this.service = service;
    }

    /** @param body JSON, or null for none */
    public HttpResponse<String> call(String method, String path, @Nullable String key, @Nullable String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(service.uri(path))
                .method(
                        method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8));
        if (body != null) {
            request.header("Content-Type", path.endsWith("/bulk") ? "application/x-ndjson" : "application/json");
        }
        if (key != null) {
            request.header("X-API-Key", key);
        }
        return Sent.by(client, request);
    }

    /** As the administrator of the first start. */
    public HttpResponse<String> call(String method, String path, @Nullable String body) {
        return call(method, path, service.key(Role.ADMIN), body);
    }

    public JsonNode newKey(Role role, String area) {
        return read(call("POST", KEYS, grant("a key of the tests", role, area)));
    }

    public JsonNode newAccount(String name, Role role, String area) {
        return read(call("POST", ACCOUNTS, grant(name, role, area)));
    }

    public static String grant(String name, Role role, String area) {
        return "{\"name\": \"%s\", \"role\": \"%s\", \"areaPrefix\": \"%s\"}".formatted(name, role, area);
    }

    public static JsonNode read(HttpResponse<String> response) {
        return JSON.readTree(response.body());
    }
}
