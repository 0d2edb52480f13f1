package fangfan.table;

/** What a rule finds. */
public enum Kind {
    KEY_GROUP,
    RISK_LEAD,
    WATCH,
    CLASSIFICATION,
    REVIEW,
    ELIMINATION,
    DATA_CHECK;

    /** Whether the outcome of a decision is over rules of this kind. */
    public boolean decidesOutcome() {
        return this == KEY_GROUP || this == RISK_LEAD;
    }

    /** Whether a row that is only just not met is worth a word. */
    public boolean hasNearMisses() {
        return decidesOutcome() || this == WATCH;
    }
}
