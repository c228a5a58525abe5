package dev.concordat.tests.plan;

/** Parts of a plan, in the order in which they run. */
public enum Phase {
    /** What the document itself shows. */
    EXAMPLES,
    /** Valid requests at the edges of every constraint. */
    BOUNDARY,
    /** Requests that break one constraint each. */
    NEGATIVE,
    /** Requests without credentials or with wrong ones. */
    CREDENTIALS,
    /** Well-formed requests for something that does not exist. */
    MISSING,
    /** What HTTP itself demands, whatever the document says. */
    HTTP,
    /** What one request leaves behind for the next. */
    STATEFUL,
    /** Random requests, as many as the budget allows. */
    FUZZ,
    /** Valid requests at a fixed rate, where one is given. */
    LOAD
}
