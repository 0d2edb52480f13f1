package fangfan.service.replay;

/** Under which rules a decision is replayed. */
public enum Rules {
    /** The version that it was made with. */
    SAME,
    /** The version in force now. */
    TODAY
}
