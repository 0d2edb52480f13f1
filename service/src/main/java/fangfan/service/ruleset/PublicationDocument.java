package fangfan.service.ruleset;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One line of the log of publications.
 *
 * @param version that is in force from then on; of a withdrawal, the one that returns
 * @param withdrawn the version that went, of a withdrawal
 */
public record PublicationDocument(
        int sequence,
        String kind,
        int version,
        @Nullable Integer withdrawn,
        OffsetDateTime inForceFrom,
        DraftDocument.Who by,
        OffsetDateTime at,
        String reason) {}
