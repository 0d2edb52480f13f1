package fangfan.table;

/** How many rows of a table may match. */
public enum HitPolicy {
    COLLECT,
    UNIQUE
}
