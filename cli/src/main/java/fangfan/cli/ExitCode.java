package fangfan.cli;

/** What a command ends with, for scripts. */
final class ExitCode {

    /** Everything was read, whatever the verdicts; what was compared is the same. */
    static final int OK = 0;

    /** A file holds faults that its author must mend. */
    static final int FAULTS = 1;

    /** What was compared is not the same. */
    static final int DIFFERENT = 1;

    /** The command itself was written wrongly. */
    static final int USAGE = 2;

    /** The rules cannot be loaded, or a file cannot be read. */
    static final int UNAVAILABLE = 3;

    private ExitCode() {}
}
