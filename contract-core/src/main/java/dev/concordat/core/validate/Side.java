package dev.concordat.core.validate;

/** The direction of a value, which decides about {@code readOnly} and {@code writeOnly}. */
public enum Side {
    /** Sent to the service: required {@code readOnly} members may be absent. */
    REQUEST,
    /** Sent by the service: required {@code writeOnly} members may be absent and none may be present. */
    RESPONSE
}
