package fangfan.service.proofs;

import fangfan.service.access.Role;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Sends the calls of a deck to any of the services, singly and in bulk, each until it is acknowledged. */
final class Client implements Callable<Void> {

    private static final int MOST_LINES = 40;

    /** What may be sent again; anything else fails the proof. */
    private static final Set<String> PASSING = Set.of("409", "429", "503");

    private static final Pattern STATUS = Pattern.compile("\"status\":([0-9]{3})");

    private final Deck deck;
    private final Journal journal;
    private final List<ServiceProcess> services;
    private final String key;
    private final Random random;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    /** @param services the first of them has the keys */
    Client(Deck deck, Journal journal, List<ServiceProcess> services, long seed) {
        this.deck = deck;
        this.journal = journal;
        this.services = services;
        this.key = services.get(0).key(Role.COLLECTOR);
        this.random = new Random(seed);
    }

    @Override
    public Void call() throws InterruptedException {
        for (List<MadeCall> hand = draw(); !hand.isEmpty(); hand = draw()) {
            boolean bulk = hand.size() > 1;
            while (!hand.isEmpty()) {
                hand = bulk ? sendInBulk(hand) : send(hand.get(0));
                Thread.sleep(hand.isEmpty() ? 5 : 100);
            }
        }
        return null;
    }

    /** Every fourth time several calls, else one; none when the deck is finished. */
    private List<MadeCall> draw() {
        int size = random.nextInt(4) == 0 ? 2 + random.nextInt(MOST_LINES - 1) : 1;
        List<MadeCall> hand = new ArrayList<>();
        for (Optional<MadeCall> next = deck.next(); next.isPresent(); next = deck.next()) {
            hand.add(next.get());
            if (hand.size() == size) {
                break;
            }
        }
        return hand;
    }

    private List<MadeCall> send(MadeCall call) throws InterruptedException {
        HttpRequest request = request("/api/v1/evaluations", "application/json", call.body())
                .header("Idempotency-Key", call.key())
                .build();
        try {
            HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (response.statusCode() == 200) {
                journal.acknowledge(call, response.body());
                return List.of();
            }
            refused(String.valueOf(response.statusCode()));
        } catch (IOException e) {
            journal.refuse("no answer");
        }
        return List.of(call);
    }

    /** @return what is to be sent again: lines without an answer, and refused ones */
    private List<MadeCall> sendInBulk(List<MadeCall> calls) throws InterruptedException {
        String body = calls.stream().map(MadeCall::line).collect(Collectors.joining("\n", "", "\n"));
        HttpRequest request = request("/api/v1/evaluations/bulk", "application/x-ndjson", body)
                .build();
        List<MadeCall> again = new ArrayList<>();
        int answered = 0;
        try {
            HttpResponse<InputStream> response = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
            if (response.statusCode() != 200) {
                refused(String.valueOf(response.statusCode()));
                return calls;
            }
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    MadeCall call = calls.get(answered++);
                    if (line.startsWith("{\"decisionId\"")) {
                        journal.acknowledge(call, line.getBytes(StandardCharsets.UTF_8));
                    } else {
                        refused(statusOf(line));
                        again.add(call);
                    }
                }
            }
        } catch (IOException e) {
            journal.refuse("no answer");
        }
        again.addAll(calls.subList(answered, calls.size()));
        return again;
    }

    private void refused(String status) {
        journal.refuse(status);
        if (!PASSING.contains(status)) {
            throw new IllegalStateException("refused with " + status);
        }
    }

    private static String statusOf(String problem) {
        Matcher status = STATUS.matcher(problem);
        return status.find() ? status.group(1) : problem;
    }

    private HttpRequest.Builder request(String path, String mediaType, String body) {
        return HttpRequest.newBuilder(
                        services.get(random.nextInt(services.size())).uri(path))
                .timeout(Duration.ofSeconds(30))
                .header("X-API-Key", key)
                .header("Content-Type", mediaType)
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }
}
