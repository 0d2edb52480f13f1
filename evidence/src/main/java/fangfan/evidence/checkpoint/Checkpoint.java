package fangfan.evidence.checkpoint;

import fangfan.evidence.Malformed;
import fangfan.evidence.Millis;
import fangfan.evidence.StrictBase64;
import fangfan.evidence.tree.TreeHash;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long the log was at an instant, and the root of its tree.
 *
 * @param at in milliseconds
 */
public record Checkpoint(long size, byte[] root, Instant at) {

    private static final String PLACE = "checkpoint";
    private static final Pattern FORM =
            Pattern.compile("[^\n]+\n(0|[1-9][0-9]{0,17})\n([A-Za-z0-9+/=]+)\n([0-9T:.Z+-]+)\n");

    /** As it is signed; the first line names the log. */
    String text(String origin) {
        return "%s\n%s\n%s\n%s\n".formatted(origin, size, StrictBase64.print(root), Millis.print(at));
    }

    static Checkpoint parse(String text) throws Malformed {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new Malformed(PLACE);
        }
        byte[] root = StrictBase64.parse(form.group(2))
                .filter(hash -> hash.length == TreeHash.LENGTH)
                .orElseThrow(() -> new Malformed(PLACE));
        Instant at = Millis.parse(form.group(3)).orElseThrow(() -> new Malformed(PLACE));
        return new Checkpoint(Long.parseLong(form.group(1)), root, at);
    }
}
