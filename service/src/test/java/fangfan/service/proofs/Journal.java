package fangfan.service.proofs;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the clients were told: written only after an answer has arrived whole. */
final class Journal {

    private static final Pattern DECISION = Pattern.compile("\"decisionId\":\"([0-9a-f-]{36})\"");

    /** The answer to a call, by its id and hash. */
    record Told(String decision, String sha256) {

        static Told of(byte[] answer) {
            Matcher id = DECISION.matcher(new String(answer, StandardCharsets.UTF_8));
            if (!id.find()) {
                throw new IllegalArgumentException("an answer without a decision");
            }
            return new Told(id.group(1), sha256(answer));
        }

        private static String sha256(byte[] bytes) {
            try {
                return HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java platform has SHA-256", e);
            }
        }
    }

    private final Map<MadeCall, Told> told = new ConcurrentHashMap<>();
    private final LongAdder acknowledged = new LongAdder();
    private final Queue<MadeCall> contradictions = new ConcurrentLinkedQueue<>();
    private final Map<String, LongAdder> refusals = new ConcurrentSkipListMap<>();

    void acknowledge(MadeCall call, byte[] answer) {
        Told now = Told.of(answer);
        Told before = told.putIfAbsent(call, now);
        if (before != null && !before.equals(now)) {
            contradictions.add(call);
        }
        acknowledged.increment();
    }

    /** @param why a status, or that there was no answer */
    void refuse(String why) {
        refusals.computeIfAbsent(why, key -> new LongAdder()).increment();
    }

    /** Answers of status 200 and bulk lines with a decision, replays included. */
    long acknowledged() {
        return acknowledged.sum();
    }

    /** The first answer to each call. */
    Map<MadeCall, Told> told() {
        return told;
    }

    /** Calls to which different answers were given. */
    Queue<MadeCall> contradictions() {
        return contradictions;
    }

    Map<String, LongAdder> refusals() {
        return refusals;
    }
}
