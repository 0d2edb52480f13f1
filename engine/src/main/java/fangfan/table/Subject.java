package fangfan.table;

/** What a table's rows are about. */
public enum Subject {
    HOUSEHOLD,
    MEMBER
}
