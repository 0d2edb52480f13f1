package fangfan.service.proofs;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Requests to all that the OpenAPI document lists, with markers where they belong and where they do not: in parameters, paths,
 * headers and bodies.
 */
final class EveryEndpoint {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");

    private final JsonNode document;
    private final String decision;

    /** @param decision that stands in paths where an id is wanted */
    EveryEndpoint(String document, String decision) {
        this.document = JsonMapper.shared().readTree(document);
        this.decision = decision;
    }

    /** A request without a key, and what it is called in failures. */
    record Call(String name, HttpRequest.Builder request) {}

    List<Call> calls(URI base) {
        List<Call> calls = new ArrayList<>();
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(operation -> METHODS.contains(operation.getKey()))
                        .forEach(operation ->
                                add(base, path.getKey(), operation.getKey(), operation.getValue(), calls)));
        return calls;
    }

    private void add(URI base, String template, String method, JsonNode operation, List<Call> calls) {
        String query = parameters(operation);
        for (String id : List.of(decision, Markers.ID_NO, encoded(Markers.NAME))) {
            String path = template.replaceAll("\\{[^}]*}", id);
            for (String body : bodies(operation)) {
                String name = "%s %s, %s, body of %d".formatted(method, template, id.length(), body.length());
                calls.add(new Call(name, request(base.resolve(path), method, operation, body)));
                calls.add(new Call(name + " and query", request(base.resolve(path + query), method, operation, body)));
            }
        }
    }

    private static HttpRequest.Builder request(URI uri, String method, JsonNode operation, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri)
                .header("X-Household", Markers.ID_NO)
                .header("User-Agent", Markers.ID_NO)
                .method(method.toUpperCase(Locale.ROOT), BodyPublishers.ofString(body));
        JsonNode content = operation.path("requestBody").path("content");
        content.propertyNames().stream().findFirst().ifPresent(type -> request.header("Content-Type", type));
        return request;
    }

    private static String parameters(JsonNode operation) {
        return operation
                .path("parameters")
                .valueStream()
                .filter(parameter -> parameter.path("in").asString().equals("query"))
                .map(parameter -> parameter.get("name").stringValue() + "=" + encoded(Markers.NAME))
                .collect(Collectors.joining("&", "?idNo=" + Markers.ID_NO + "&", ""));
    }

    private static List<String> bodies(JsonNode operation) {
        if (!operation.has("requestBody")) {
            return List.of("");
        }
        String call = Markers.call("500116101201-9301").replace("\n", "");
        return List.of(
                call,
                call.substring(0, call.indexOf(Markers.PHONE) + 20),
                call.replace("\"1931-11-03\"", "{\"" + Markers.NAME + "\": 1}"),
                call.replace("\"MALE\"", "\"" + Markers.NAME + "\"").replace(Markers.ID_NO, Markers.ID_NO + "1"),
                "{\"no such field\": \"" + Markers.ID_NO + "\"}",
                "\"" + Markers.ID_NO + "\"",
                Markers.NAME);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
