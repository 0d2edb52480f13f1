package fangfan.contract;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Instants as documents hold them: in Asia/Shanghai, with its offset, with exactly three digits after the seconds. */
public final class ShanghaiTime {

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSSxxx", Locale.ROOT)
            .withZone(ZoneId.of("Asia/Shanghai"));

    private ShanghaiTime() {}

    /** For example {@code 2023-11-06T09:30:00.000+08:00}. */
    public static String print(Instant at) {
        return FORMAT.format(at);
    }
}
