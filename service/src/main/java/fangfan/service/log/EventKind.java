package fangfan.service.log;

/** What is kept in the log besides decisions. */
public enum EventKind {
    PUBLICATION,
    SIGN_IN,
    REVEAL,
    ERASURE,
    EXPORT,
    REPLAY
}
