package fangfan.evidence.record;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Made-up records. */
public final class Records {

    public static final Instant NOON = Instant.parse("2026-11-26T04:00:00.000Z");

    private static final byte[] DATA_KEY = new byte[PartKey.LENGTH];
    private static final SecureRandom RANDOM = new SecureRandom();

    private Records() {}

    /** @param number that its id is made of */
    public static DecisionEntry decision(int number, Instant at) {
        UUID id = new UUID(0x0193_0000_0000_7000L, Long.MIN_VALUE + number);
        return new DecisionEntry(
                id,
                new UUID(7, 7),
                "500116101201-%s".formatted(number),
                "500116101201",
                "2023-2",
                LocalDate.of(2023, 9, 30),
                1,
                "MATCHED",
                false,
                at,
                "ZH",
                false,
                new UUID(8, number),
                encrypted(id, Part.CALL, "{\"household\":{}}"),
                encrypted(id, Part.DOCUMENT, document()),
                encrypted(id, Part.TRACE, "{\"rules\":[]}"));
    }

    public static EventEntry event(int number, String kind, Instant at) {
        return new EventEntry(
                new UUID(0x0193_0000_0000_7000L, Long.MIN_VALUE + number),
                kind,
                at,
                new UUID(7, 7),
                "500116",
                "{\"reason\": \"复核\"}");
    }

    public static PartKey key(UUID id, Part part) {
        return PartKey.derivedFrom(DATA_KEY, id, part);
    }

    static String document() {
        return "{\"outcome\":\"MATCHED\"}";
    }

    private static byte[] encrypted(UUID id, Part part, String plain) {
        return key(id, part).encrypt(plain.getBytes(StandardCharsets.UTF_8), RANDOM);
    }
}
