package fangfan.evidence.checkpoint;

import fangfan.evidence.Malformed;
import fangfan.evidence.StrictBase64;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keys as text (RFC 7468). */
final class Pem {

    private static final int LONGEST = 4096;
    private static final int LINE = 64;
    private static final Pattern FORM =
            Pattern.compile("-----BEGIN ([A-Z ]+)-----\r?\n([A-Za-z0-9+/=\\r\\n]+)-----END \\1-----(\r?\n)?");

    private Pem() {}

    static String print(String label, byte[] encoded) {
        String lines = Base64.getMimeEncoder(LINE, "\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(encoded);
        return "-----BEGIN %s-----\n%s\n-----END %s-----\n".formatted(label, lines, label);
    }

    static byte[] parse(String label, String pem) throws Malformed {
        if (pem.length() > LONGEST) {
            throw new Malformed(label);
        }
        Matcher form = FORM.matcher(pem);
        if (!form.matches() || !form.group(1).equals(label)) {
            throw new Malformed(label);
        }
        return StrictBase64.parse(form.group(2).replaceAll("[\r\n]", "")).orElseThrow(() -> new Malformed(label));
    }
}
