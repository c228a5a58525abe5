package dev.concordat.tests.record;

import dev.concordat.core.wire.Content;
import java.io.ByteArrayOutputStream;

/** The first bytes of a body that passes, up to a bound. */
final class KeptBytes {

    private static final int MOST = 8 << 20;

    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private boolean whole = true;

    synchronized void add(byte[] bytes, int length) {
        int room = Math.min(length, MOST - kept.size());
        kept.write(bytes, 0, room);
        whole &= room == length;
    }

    /** Whether all that passed is kept. */
    synchronized boolean isWhole() {
        return whole;
    }

    synchronized Content content() {
        return Content.of(kept.toByteArray());
    }
}
