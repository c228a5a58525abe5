package dev.concordat.cli;

/** Exit codes, the same for every command. */
final class ExitCode {

    static final int CLEAN = 0;

    /** Findings at or above the threshold. */
    static final int FINDINGS = 1;

    /** Wrong usage or unreadable input. */
    static final int USAGE = 2;

    /** The target did not answer, or the run could not come to a verdict. */
    static final int INCONCLUSIVE = 3;

    private ExitCode() {}
}
