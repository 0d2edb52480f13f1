package fangfan.service.ruleset;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A ruleset that somebody proposes.
 *
 * @param baseVersion whose workbooks it holds where it brings none of its own
 * @param sha256 of all its workbooks
 * @param errors that the gate found in them
 * @param rejection the last one
 * @param version that it was published as
 */
public record Draft(
        UUID id,
        int baseVersion,
        String reason,
        Deed writing,
        DraftState state,
        String sha256,
        long errors,
        Optional<Deed> submission,
        Optional<Deed> approval,
        Optional<Rejection> rejection,
        Optional<Integer> version) {

    public record Rejection(Deed deed, String reason) {}

    public Actor author() {
        return writing.by();
    }

    public Instant createdAt() {
        return writing.at();
    }
}
