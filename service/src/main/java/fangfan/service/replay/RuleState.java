package fangfan.service.replay;

/** What a rule says of a household. */
public enum RuleState {
    MATCHED,
    NOT_MATCHED,
    NOT_KNOWN,
    /** It waits for staff only. */
    NOT_CONFIGURED,
    /** It could not be decided. */
    FAILED,
    /** There was no such rule, or it was disabled or not in force. */
    ABSENT
}
