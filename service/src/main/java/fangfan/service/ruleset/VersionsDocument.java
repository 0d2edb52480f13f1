package fangfan.service.ruleset;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Every version that was published, and every line of the log.
 *
 * @param versions the newest first
 * @param publications the newest first
 */
public record VersionsDocument(List<Version> versions, List<PublicationDocument> publications) {

    /**
     * @param approved absent of the first version
     * @param inForce whether it decides now
     * @param periods when it was, is or will be in force
     * @param draft that it was
     */
    public record Version(
            int version,
            String sha256,
            boolean inForce,
            String reason,
            DraftDocument.Who author,
            DraftDocument.@Nullable Done approved,
            @Nullable String draft,
            List<Period> periods) {}

    /** @param to excluded; absent: until further notice */
    public record Period(OffsetDateTime from, @Nullable OffsetDateTime to) {}
}
