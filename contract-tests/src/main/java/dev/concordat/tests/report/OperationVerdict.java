package dev.concordat.tests.report;

/** What a run says of an operation. */
public enum OperationVerdict {
    /** A valid request was taken and no check failed. */
    PASSED("passed"),
    FAILED("failed"),
    /** Requests were sent, but none shows that valid requests are taken. */
    INCONCLUSIVE("inconclusive"),
    NOT_TESTED("not tested");

    private final String text;

    OperationVerdict(String text) {
        this.text = text;
    }

    /** The words shown to people. */
    public String text() {
        return text;
    }
}
