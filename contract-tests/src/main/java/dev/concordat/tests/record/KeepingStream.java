package dev.concordat.tests.record;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A body that is kept while it is read. */
final class KeepingStream extends FilterInputStream {

    private final KeptBytes kept;

    KeepingStream(InputStream in, KeptBytes kept) {
        super(in);
        this.kept = kept;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = super.read(bytes, offset, length);
        if (count > 0) {
            byte[] passed = new byte[count];
            System.arraycopy(bytes, offset, passed, 0, count);
            kept.add(passed, count);
        }
        return count;
    }
}
