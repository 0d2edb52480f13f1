package fangfan.table.check;

/** What became of a part of a workbook from one version to the other; the labels stand under {@code change.*}. */
public enum Change {
    ADDED,
    REMOVED,
    CHANGED
}
