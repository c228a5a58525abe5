package dev.concordat.tests.plan;

/** How the service must answer a case. */
public enum Expectation {
    /** The request is valid: the service takes it. */
    ACCEPTED,
    /** The request breaks the contract: the service says so. */
    REJECTED,
    /** The credentials are missing or wrong: 401 or 403. */
    UNAUTHORISED,
    /** Only what holds for every answer is checked. */
    ANY,
    /** Several answers show together whether a property holds. */
    SEQUENCE
}
