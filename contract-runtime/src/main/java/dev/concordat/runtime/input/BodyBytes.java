package dev.concordat.runtime.input;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The bytes of a streamed body, of which only one item at a time is kept, up to a limit. */
final class BodyBytes implements AutoCloseable {
    private final InputStream body;
    private final int most;
    private final Items.Trouble trouble;

    BodyBytes(InputStream body, int most, Items.Trouble trouble) {
        this.body = new BufferedInputStream(body);
        this.most = most;
        this.trouble = trouble;
    }

    /** The next byte; negative at the end. */
    int next() {
        try {
            return body.read();
        } catch (IOException e) {
            throw trouble.broken(e);
        }
    }

    void add(ByteArrayOutputStream item, int b) {
        if (item.size() >= most) {
            throw trouble.tooLong(most);
        }
        item.write(b);
    }

    @Override
    public void close() {
        try {
            body.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
