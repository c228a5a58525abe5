package dev.concordat.tests.check;

/** How a case ended. */
public enum Verdict {
    PASSED,
    FAILED,
    /** The answer proves nothing: the state of the service or the rights of the caller explain it. */
    INCONCLUSIVE,
    /** The case could not be sent. */
    NOT_TESTED
}
