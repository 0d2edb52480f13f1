package fangfan.service.ruleset;

import java.time.Instant;
import java.util.Optional;

/**
 * From an instant on, a version is in force, until a later publication's instant has come.
 *
 * @param sequence from 1, without gaps; of those whose time has come, the highest counts
 * @param before sequence of what comes back when this one is withdrawn; the first has none
 * @param withdrawn the version that went, when this is a withdrawal
 */
public record Publication(
        int sequence,
        Kind kind,
        int version,
        Instant inForceFrom,
        Optional<Integer> before,
        Optional<Integer> withdrawn,
        Deed deed,
        String reason) {

    public enum Kind {
        PUBLISH,
        WITHDRAW,
        /** An old version once more. */
        ROLLBACK
    }
}
