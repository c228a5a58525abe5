package dev.concordat.core.finding;

/** How much a finding weighs, gravest first. */
public enum Severity {
    /** The result is missing or wrong because of it; a build or a run fails. */
    ERROR,
    /** The result stands, but something was repaired, left out or is probably not meant. */
    WARNING,
    /** Worth knowing, nothing to do. */
    INFO;

    /** Whether this severity is as grave as {@code threshold} or graver. */
    public boolean atLeast(Severity threshold) {
        return compareTo(threshold) <= 0;
    }
}
