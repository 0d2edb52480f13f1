package fangfan.service.database;

import fangfan.service.RunningService;
import fangfan.service.access.Role;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Clients that call again and again, and write down what they were told. */
final class Journal {

    private static final int CLIENTS = 4;
    private static final Pattern ID = Pattern.compile("\"decisionId\":\"([0-9a-f-]{36})\"");

    private final ConcurrentLinkedQueue<Entry> entries = new ConcurrentLinkedQueue<>();
    private final ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    private final RunningService service;
    private volatile boolean stopped;

    /** One answer: when it came (nanoseconds of the JVM), how long it took, and what it was. */
    record Entry(long at, Duration took, HttpResponse<String> answer) {

        boolean isAcknowledged() {
            return answer.statusCode() == 200;
        }

        UUID decision() {
            Matcher id = ID.matcher(answer.body());
            if (!id.find()) {
                throw new AssertionError("an answer without a decision");
            }
            return UUID.fromString(id.group(1));
        }
    }

    Journal(RunningService service) {
        this.service = service;
        for (int client = 0; client < CLIENTS; client++) {
            clients.execute(this::call);
        }
    }

    private void call() {
        while (!stopped) {
            long start = System.nanoTime();
            HttpResponse<String> answer = service.post("/api/v1/evaluations", Role.COLLECTOR, Calls.ILLNESS);
            long end = System.nanoTime();
            entries.add(new Entry(end, Duration.ofNanos(end - start), answer));
        }
    }

    /** Returns when so many were acknowledged after the moment; how long the first of them took to come. */
    Duration awaitAcknowledged(int count, long after) {
        long last = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (System.nanoTime() < last) {
            List<Entry> since = entries.stream()
                    .filter(entry -> entry.isAcknowledged() && entry.at() > after)
                    .toList();
            if (since.size() >= count) {
                return Duration.ofNanos(
                        since.stream().mapToLong(Entry::at).min().orElseThrow() - after);
            }
            Pause.of(Duration.ofMillis(50));
        }
        throw new AssertionError("not enough was acknowledged within 2 minutes");
    }

    /** Lets the last calls end; all that was told. */
    List<Entry> close() {
        stopped = true;
        clients.shutdown();
        try {
            if (!clients.awaitTermination(1, TimeUnit.MINUTES)) {
                throw new AssertionError("a call has no answer within a minute");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return new ArrayList<>(entries);
    }
}
