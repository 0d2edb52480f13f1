package fangfan.service.trace;

import java.time.Instant;
import java.util.UUID;

/**
 * What was done to a household's records so that they are not read.
 *
 * @param byName of the account or key; never a person's
 */
public record Erasure(UUID id, HouseholdRef household, Kind kind, String reason, UUID by, String byName, Instant at) {

    public enum Kind {
        /** Kept, and not shown. */
        RESTRICTED,
        /** Shown again. */
        RELEASED,
        /** The data key was destroyed: nobody can read them. */
        SHREDDED
    }
}
