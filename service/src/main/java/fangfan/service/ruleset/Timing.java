package fangfan.service.ruleset;

import fangfan.service.problem.Problem;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** From when a version may come into force. */
final class Timing {

    static final Duration LONGEST_AHEAD = Duration.ofDays(2 * 366);

    private Timing() {}

    /**
     * Why the version may not come into force then: nothing is changed for the past, and nothing slips in before what is scheduled.
     *
     * @param from empty: at once
     * @param last what was published last
     */
    static Optional<Problem> refusal(Optional<Instant> from, Publication last, Instant now) {
        if (from.filter(now::isAfter).isPresent()) {
            return Optional.of(Refusals.tooEarly());
        }
        if (from.filter(now.plus(LONGEST_AHEAD)::isBefore).isPresent()) {
            return Optional.of(Refusals.tooLate());
        }
        return from.orElse(now).isBefore(last.inForceFrom())
                ? Optional.of(Refusals.scheduled(last.version(), last.inForceFrom()))
                : Optional.empty();
    }
}
