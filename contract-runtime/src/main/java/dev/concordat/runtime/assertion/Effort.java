package dev.concordat.runtime.assertion;

import tools.jackson.core.exc.StreamConstraintsException;

/** How many schemas may be applied to one value and what is in it: alternatives within alternatives multiply. */
final class Effort {
    private static final int MOST = 500_000;

    private int left = MOST;

    void spend() {
        if (--left < 0) {
            throw new StreamConstraintsException("too many alternatives within alternatives");
        }
    }
}
