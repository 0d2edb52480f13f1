package fangfan.service.ruleset;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Times as people and programs in China read them. */
public final class Times {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(ZONE);

    private Times() {}

    /** For example {@code 2023-11-06 09:30}. */
    public static String minute(Instant instant) {
        return MINUTE.format(instant);
    }

    /** For example {@code 2023-11-06}. */
    public static String day(Instant instant) {
        return instant.atZone(ZONE).toLocalDate().toString();
    }

    /** With its offset, to the millisecond. */
    public static OffsetDateTime offset(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MILLIS).atZone(ZONE).toOffsetDateTime();
    }

    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }
}
