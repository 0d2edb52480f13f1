package fangfan.evidence.record;

import java.time.Instant;
import java.util.UUID;

/**
 * Something besides a decision that is kept in the log.
 *
 * @param kind in capitals, such as {@code SIGN_IN}; never {@code DECISION}
 * @param at in milliseconds
 * @param by id of the account or API key
 * @param area first digits of the area codes that it concerns; empty for all
 * @param details a JSON object, as it is stored
 */
public record EventEntry(UUID id, String kind, Instant at, UUID by, String area, String details) implements LogRecord {

    private static final String FIRST_FIELD = "EVENT";

    @Override
    public byte[] leaf() {
        return new LeafFields()
                .text(FIRST_FIELD)
                .value(id)
                .text(kind)
                .value(at.toEpochMilli())
                .value(by)
                .text(area)
                .text(details)
                .hash();
    }
}
