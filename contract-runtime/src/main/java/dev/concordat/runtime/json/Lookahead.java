package dev.concordat.runtime.json;

import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.StreamConstraintsException;

/**
 * How many bytes of a text may be read more than once. Unions within unions within unions would otherwise take time
 * that doubles with each level.
 */
final class Lookahead {
    private static final long TIMES = 100;
    private static final long AT_LEAST = 100_000;

    private long left;

    Lookahead(int length) {
        left = Math.max(AT_LEAST, TIMES * length);
    }

    /** Counts what a parser has read; ends the reading if that is too much in all. */
    void spend(JsonParser ahead) {
        spend(ahead.currentLocation().getByteOffset());
    }

    /** The same for bytes that were looked at without a parser. */
    void spend(long bytes) {
        left -= bytes;
        if (left < 0) {
            throw new StreamConstraintsException("too many alternatives within alternatives");
        }
    }
}
