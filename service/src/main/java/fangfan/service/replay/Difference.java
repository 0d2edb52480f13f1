package fangfan.service.replay;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One place at which two decisions differ.
 *
 * @param pointer JSON Pointer into the first, or into the second where the first has nothing
 * @param before absent where it was added
 * @param after absent where it went
 */
public record Difference(
        String pointer,
        Of of,
        @Nullable JsonNode before,
        @Nullable JsonNode after) {

    /** What differs. */
    public enum Of {
        /** What is said of the household. */
        OUTCOME,
        /** What the rules ask for, and how they are worded. */
        RULES,
        /** The trace, which the pointer leads into. */
        TRACE
    }
}
