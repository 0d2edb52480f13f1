package fangfan.service.proofs;

import fangfan.service.Sent;
import fangfan.service.access.Role;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Asks a service, and keeps count of replies and of those that hold a marker. */
final class MarkedReplies {

    static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final List<String> leaks = new ArrayList<>();
    private final TreeMap<Integer, Integer> statuses = new TreeMap<>();
    private int count;
    private int pages;

    HttpResponse<byte[]> get(ServiceProcess service, String path, Role role) {
        return Sent.bytesBy(CLIENT, HttpRequest.newBuilder(service.uri(path)).header("X-API-Key", service.key(role)));
    }

    HttpResponse<byte[]> post(ServiceProcess service, String path, Role role, String mediaType, String body) {
        return Sent.bytesBy(
                CLIENT,
                HttpRequest.newBuilder(service.uri(path))
                        .header("X-API-Key", service.key(role))
                        .header("Content-Type", mediaType)
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** A page that should hold none. */
    void seen(String page, HttpResponse<String> reply) {
        pages++;
        check("page " + page, reply, reply.body().getBytes(StandardCharsets.UTF_8));
    }

    /** A reply that should hold none. */
    void quiet(String what, HttpResponse<byte[]> reply) {
        count++;
        statuses.merge(reply.statusCode(), 1, Integer::sum);
        check(what, reply, Unzipped.all(reply.body()));
    }

    private void check(String what, HttpResponse<?> reply, byte[] body) {
        byte[] head = reply.headers().map().toString().getBytes(StandardCharsets.UTF_8);
        if (Markers.in(head) + Markers.in(body) > 0) {
            leaks.add(what + ": " + reply.statusCode());
        }
    }

    /** What held one nevertheless. */
    List<String> leaks() {
        return leaks;
    }

    TreeMap<Integer, Integer> statuses() {
        return statuses;
    }

    int count() {
        return count;
    }

    int pages() {
        return pages;
    }
}
