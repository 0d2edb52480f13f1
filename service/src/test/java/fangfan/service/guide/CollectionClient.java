package fangfan.service.guide;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;

/** A client of Fangfan for collection apps: plain Java 17, to be copied. */
public final class CollectionClient {

    /** What came back: 200 and an answer, or another status and a problem document. Both are JSON. */
    public record Reply(int status, String json) {}

    private static final int MOST_TRIES = 8;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final URI service;
    private final String apiKey;

    public CollectionClient(URI service, String apiKey) {
        this.service = service;
        this.apiKey = apiKey;
    }

    /**
     * Evaluates one household. The network may fail and the service may be busy: the very same bytes are sent again under the same
     * key, so that one decision comes of it however often they arrive.
     *
     * @param call UTF-8 JSON; keep it with its key until there is a reply
     * @param idempotencyKey a new one for every call, for example a random UUID
     * @throws IOException when there is no reply after all tries; send the same call with the same key later
     */
    public Reply evaluate(String call, String idempotencyKey) throws IOException, InterruptedException {
        HttpRequest request = request("/api/v1/evaluations", "application/json")
                .timeout(Duration.ofSeconds(30))
                .header("Idempotency-Key", idempotencyKey)
                .POST(HttpRequest.BodyPublishers.ofString(call))
                .build();
        IOException lost = new IOException("no reply");
        for (int attempt = 0; attempt < MOST_TRIES; attempt++) {
            try {
                HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
                if (!isWorthAnotherTry(response.statusCode()) || attempt == MOST_TRIES - 1) {
                    return new Reply(response.statusCode(), response.body());
                }
                Thread.sleep(pause(response, attempt).toMillis());
            } catch (IOException e) {
                lost = e;
                Thread.sleep(backoff(attempt).toMillis());
            }
        }
        throw lost;
    }

    /**
     * Evaluates a file of calls, one a line, each with its own {@code key}; nothing is held in memory. When it breaks off, send the
     * whole file again: lines that were answered get their first answer again.
     *
     * @param reply takes one line for each line sent, in the same order: an answer, or a problem document with {@code line}
     */
    public void evaluateAll(Path calls, Consumer<String> reply) throws IOException, InterruptedException {
        HttpRequest request = request("/api/v1/evaluations/bulk", "application/x-ndjson")
                .POST(HttpRequest.BodyPublishers.ofFile(calls))
                .build();
        var response = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
            if (response.statusCode() != 200) {
                throw new IOException("refused with " + response.statusCode() + ": " + lines.readLine());
            }
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                reply.accept(line);
            }
        }
    }

    private HttpRequest.Builder request(String path, String mediaType) {
        return HttpRequest.newBuilder(service.resolve(path))
                .header("X-API-Key", apiKey)
                .header("Content-Type", mediaType);
    }

    /** Being worked on, over the limit, a fault of the service, not to be stored now: the same call may succeed later. */
    private static boolean isWorthAnotherTry(int status) {
        return status == 409 || status == 429 || status >= 500;
    }

    /** As long as the service asks for, else longer with every try. */
    private static Duration pause(HttpResponse<?> response, int attempt) {
        return response.headers()
                .firstValue("Retry-After")
                .filter(seconds -> seconds.matches("[0-9]{1,6}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
                .orElseGet(() -> backoff(attempt));
    }

    /** Half a second, doubled with every try, and up to as much again at random, so that apps do not all come back at once. */
    private static Duration backoff(int attempt) {
        long millis = Math.min(500L << attempt, LONGEST_WAIT.toMillis() / 2);
        return Duration.ofMillis(millis + (long) (Math.random() * millis));
    }
}
