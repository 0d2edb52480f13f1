package fangfan.service.start;

import fangfan.vocabulary.Language;
import java.net.URI;

/** One command that evaluates a household as it stands, for a shell. */
public final class CurlLine {

    private static final String BODY = "{\"household\": {\"householdNo\": \"500116101201-0001\","
            + " \"areaCode\": \"500116101201\", \"rural\": true,\n"
            + "        \"members\": [{\"memberNo\": \"1\", \"selfPaidMedical\": \"3500.00\"}]}}";

    private CurlLine() {}

    /** @param key as the shell shall write it, quotes included */
    public static String of(URI service, String key, Language language) {
        return """
                curl -s '%s' \\
                  -H "X-API-Key: %s" \\
                  -H 'Content-Type: application/json' \\
                  -H 'Accept-Language: %s' \\
                  -d '%s'""".formatted(
                        service.resolve("/api/v1/evaluations"), key, language == Language.ZH ? "zh-CN" : "en", BODY);
    }

    /** Reads the collector's key from the file when the command runs, so that no page holds it. */
    public static String keyFrom(String file) {
        return "$(sed -n 's/^collector.key=//p' '" + file.replace("'", "'\\''") + "')";
    }
}
