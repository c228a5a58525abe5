package dev.concordat.tests.plan;

/** Whose credential a request carries for a security scheme. */
public enum Identity {
    /** The user that all requests are sent for unless a case says otherwise. */
    FIRST,
    /** Another user with the same rights. */
    SECOND,
    /** A user whose credential was good once. */
    EXPIRED,
    /** A user without any of the scopes or roles that operations ask for. */
    UNSCOPED,
    /** Nobody: the credential is made up. */
    FORGED
}
