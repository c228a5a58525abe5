package dev.concordat.tests.judge;

/** What a validator says of a value. */
public enum Opinion {
    VALID,
    INVALID,
    /** It cannot tell: the schema uses what it does not read. */
    UNKNOWN
}
