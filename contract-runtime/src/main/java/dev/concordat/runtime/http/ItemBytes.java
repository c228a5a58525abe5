package dev.concordat.runtime.http;

import java.io.InputStream;
import java.util.Iterator;

/** The bytes of items, each asked for when those before it are read. */
final class ItemBytes extends InputStream {
    private final Iterator<byte[]> items;
    private byte[] item = {};
    private int at;

    ItemBytes(Iterator<byte[]> items) {
        this.items = items;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int wanted) {
        while (at == item.length) {
            if (!items.hasNext()) {
                return -1;
            }
            item = items.next();
            at = 0;
        }
        int given = Math.min(wanted, item.length - at);
        System.arraycopy(item, at, bytes, from, given);
        at += given;
        return given;
    }
}
