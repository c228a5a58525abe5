package dev.concordat.runtime.body;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Bytes of a request or an answer that are not read into memory as a whole. */
public interface Body {
    /** The length where nobody knows it. */
    long UNKNOWN = -1;

    /** Opens the bytes; of a request body once only. The caller closes. */
    InputStream open() throws IOException;

    /** How many bytes, or {@link #UNKNOWN}. */
    default long length() {
        return UNKNOWN;
    }

    /** Whether the bytes are there already and can be opened as often as one likes. */
    default boolean isInMemory() {
        return false;
    }

    static Body of(byte[] bytes) {
        return new Body() {
            @Override
            public InputStream open() {
                return new ByteArrayInputStream(bytes);
            }

            @Override
            public long length() {
                return bytes.length;
            }

            @Override
            public boolean isInMemory() {
                return true;
            }
        };
    }

    /** The bytes of a file. */
    static Body of(Path file) throws IOException {
        return of(() -> Files.newInputStream(file), Files.size(file));
    }

    static Body of(Body bytes, long length) {
        return new Body() {
            @Override
            public InputStream open() throws IOException {
                return bytes.open();
            }

            @Override
            public long length() {
                return length;
            }
        };
    }
}
