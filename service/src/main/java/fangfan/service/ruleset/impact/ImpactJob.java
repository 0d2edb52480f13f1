package fangfan.service.ruleset.impact;

import fangfan.service.access.AreaPrefix;
import fangfan.service.ruleset.Actor;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One counting of what a draft would do.
 *
 * @param draftSha256 of the draft's workbooks when it was asked for
 * @param area whose households are counted
 * @param round of lines of a file that name none
 * @param tally the result, once it is done
 */
public record ImpactJob(
        UUID id,
        UUID draft,
        String draftSha256,
        int baseVersion,
        Actor by,
        AreaPrefix area,
        Source source,
        Optional<String> round,
        State state,
        Progress progress,
        Optional<Tally> tally,
        Optional<Failure> failure,
        Times times) {

    ImpactJob withTotal(int total) {
        return new ImpactJob(
                id,
                draft,
                draftSha256,
                baseVersion,
                by,
                area,
                source,
                round,
                state,
                new Progress(Optional.of(total), progress.done(), progress.reached()),
                tally,
                failure,
                times);
    }

    /** Which households are counted: those whose facts are stored, or those of a file. */
    public enum Source {
        STORED,
        FILE
    }

    /** How far it has come. */
    public enum State {
        QUEUED,
        RUNNING,
        DONE,
        CANCELLED,
        FAILED;

        public boolean isOver() {
            return this != QUEUED && this != RUNNING;
        }
    }

    /**
     * How far it has been counted.
     *
     * @param total households, or lines; absent while stored households are being counted
     * @param reached last household number, or number of the last line
     */
    public record Progress(Optional<Integer> total, int done, String reached) {}

    /** Why there is no result. */
    public enum Cause {
        DRAFT_CHANGED,
        INTERNAL
    }

    /** @param incident under which a failure of ours was logged */
    public record Failure(Cause cause, Optional<UUID> incident) {}

    /** @param requested until then decisions count */
    public record Times(Instant requested, Optional<Instant> started, Optional<Instant> finished) {}
}
