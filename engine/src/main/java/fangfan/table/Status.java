package fangfan.table;

/** Whether policy staff have settled a row or a parameter: 已定, 建议, 待定. */
public enum Status {
    SET,
    PROPOSED,
    UNSET
}
