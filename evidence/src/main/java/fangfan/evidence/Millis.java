package fangfan.evidence;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.Optional;

/** Instants as they are written everywhere in the log: ISO-8601 in UTC, with exactly three digits after the seconds. */
public final class Millis {

    private static final int DIGITS = 3;
    private static final DateTimeFormatter FORMAT =
            new DateTimeFormatterBuilder().appendInstant(DIGITS).toFormatter(Locale.ROOT);

    private Millis() {}

    public static String print(Instant at) {
        return FORMAT.format(at);
    }

    /** @return nothing for any other way of writing the same instant */
    public static Optional<Instant> parse(String text) {
        try {
            return Optional.of(Instant.parse(text)).filter(at -> print(at).equals(text));
        } catch (DateTimeException notAnInstant) {
            return Optional.empty();
        }
    }
}
