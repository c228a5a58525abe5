package dev.concordat.tests.traffic;

/** Which requests must keep the contract, too. */
public enum Requests {
    CHECKED,
    /** Some are invalid on purpose: those that were answered with a 4xx need not keep it. */
    CHECKED_UNLESS_REFUSED,
    IGNORED
}
