package fangfan.decision;

/** What a decision comes to, over key groups and leads. */
public enum Outcome {
    MATCHED,
    NOT_KNOWN,
    NOT_CONFIGURED,
    NOT_MATCHED
}
