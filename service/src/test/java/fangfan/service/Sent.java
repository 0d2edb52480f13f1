package fangfan.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** Requests that are sent and waited for. */
public final class Sent {

    private Sent() {}

    public static HttpResponse<String> by(HttpClient client, HttpRequest.Builder request) {
        return by(client, request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    public static HttpResponse<byte[]> bytesBy(HttpClient client, HttpRequest.Builder request) {
        return by(client, request, HttpResponse.BodyHandlers.ofByteArray());
    }

    private static <T> HttpResponse<T> by(
            HttpClient client, HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
        try {
            return client.send(request.build(), handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
