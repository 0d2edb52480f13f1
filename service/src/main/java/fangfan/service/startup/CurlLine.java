package fangfan.service.startup;

import fangfan.vocabulary.Language;
import java.net.URI;
import java.nio.file.Path;

/** One line for a shell that evaluates a made-up household: it needs no other file than that of the first keys. */
public final class CurlLine {

    private static final String HOUSEHOLD = "{\"household\":{\"householdNo\":\"500116101201-0001\","
            + "\"areaCode\":\"500116101201\",\"rural\":true,"
            + "\"members\":[{\"memberNo\":\"1\",\"selfPaidMedical\":\"3500.00\"}]}}";

    private CurlLine() {}

    /** @param keys the properties file that holds {@code collector.key}; the key itself is never printed */
    static String of(URI service, Path keys) {
        return "curl -sS %s -H %s -H 'Content-Type: application/json' -d %s"
                .formatted(
                        quoted(service.resolve("/api/v1/evaluations").toString()), keyHeader(keys), quoted(HOUSEHOLD));
    }

    /**
     * The same for a page, a line for each part.
     *
     * @param keyHeader quoted for the shell
     */
    public static String forPage(URI service, String keyHeader, Language language) {
        return String.join(
                " \\\n  ",
                "curl -sS " + quoted(service.resolve("/api/v1/evaluations").toString()),
                "-H " + keyHeader,
                "-H 'Content-Type: application/json'",
                "-H 'Accept-Language: " + (language == Language.ZH ? "zh-CN" : "en") + "'",
                "-d " + quoted(HOUSEHOLD));
    }

    public static String keyHeader(Path keys) {
        return "\"X-API-Key: $(sed -n 's/^collector.key=//p' %s)\"".formatted(quoted(keys.toString()));
    }

    private static String quoted(String word) {
        return "'" + word.replace("'", "'\\''") + "'";
    }
}
