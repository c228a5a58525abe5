package dev.concordat.runtime.spring;

/** What happens to a response that does not match its schema. */
public enum ResponseCheck {
    /** Nobody looks. */
    OFF,
    /** It is sent, and logged as a warning. */
    LOG,
    /** It becomes a 500; for tests. */
    FAIL
}
