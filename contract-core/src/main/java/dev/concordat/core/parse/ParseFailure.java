package dev.concordat.core.parse;

/** Stops a parser inside this package; it leaves the package as a finding. */
final class ParseFailure extends Exception {

    private static final long serialVersionUID = 1L;

    private final String ruleId;
    private final long position;

    ParseFailure(String ruleId, String message, long position) {
        super(message, null, false, false);
        this.ruleId = ruleId;
        this.position = position;
    }

    String ruleId() {
        return ruleId;
    }

    String problem() {
        return String.valueOf(getMessage());
    }

    long position() {
        return position;
    }
}
