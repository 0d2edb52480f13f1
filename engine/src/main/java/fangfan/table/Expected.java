package fangfan.table;

/** What a case says of its rule; the labels stand under {@code outcome.*} of the wording. */
public enum Expected {
    MATCHED,
    NOT_MATCHED,
    NOT_KNOWN,
    NOT_CONFIGURED
}
