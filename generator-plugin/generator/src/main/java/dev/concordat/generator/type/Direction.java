package dev.concordat.generator.type;

import dev.concordat.core.contract.Schema;
import dev.concordat.core.validate.Side;

/** The way a value travels: {@code readOnly} members are not part of requests, {@code writeOnly} ones not of responses. */
public enum Direction {
    REQUEST,
    RESPONSE;

    /** The same for validators. */
    public Side side() {
        return this == REQUEST ? Side.REQUEST : Side.RESPONSE;
    }

    /** Whether values of a node do not travel this way. */
    boolean hides(Schema node) {
        return this == REQUEST
                ? node.annotations().readOnly()
                : node.annotations().writeOnly();
    }
}
