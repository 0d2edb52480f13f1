package fangfan.table;

/** How much a finding weighs; {@code SUSPECT} and {@code ERROR} are those of data checks. */
public enum Severity {
    INFO,
    LOW,
    MEDIUM,
    HIGH,
    SUSPECT,
    ERROR
}
