package fangfan.service.evaluation;

import fangfan.service.problem.Problem;
import java.util.UUID;

/** What a call comes to. */
public sealed interface Reply {

    /**
     * The decision, committed.
     *
     * @param answer UTF-8, one line of JSON
     */
    record Given(UUID decision, byte[] answer) implements Reply {}

    /** Nothing was stored. */
    record Refused(Problem problem) implements Reply {}
}
