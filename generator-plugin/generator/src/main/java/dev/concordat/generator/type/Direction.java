package dev.concordat.generator.type;

import dev.concordat.core.contract.Schema;

/** The way a value travels: {@code readOnly} members are not part of requests, {@code writeOnly} ones not of responses. */
public enum Direction {
    REQUEST,
    RESPONSE;

    /** Whether values of a node do not travel this way. */
    boolean hides(Schema node) {
        return this == REQUEST
                ? node.annotations().readOnly()
                : node.annotations().writeOnly();
    }
}
