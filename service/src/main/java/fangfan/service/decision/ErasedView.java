package fangfan.service.decision;

import fangfan.service.trace.Erasure;
import java.util.UUID;

/** What is left to tell of a decision that nobody may or can read. */
public record ErasedView(String decisionId, Erasure.Kind kind, String day, String reason, String erasureId) {

    public static ErasedView of(UUID decision, Erasure erasure) {
        return new ErasedView(
                decision.toString(),
                erasure.kind(),
                Moments.ofDay(erasure.at()),
                erasure.reason(),
                erasure.id().toString());
    }
}
