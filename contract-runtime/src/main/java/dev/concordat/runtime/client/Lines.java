package dev.concordat.runtime.client;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** UTF-8 text that comes line by line, ended by LF, CR or both; no line is read into memory beyond a limit. */
final class Lines implements AutoCloseable {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Reader reader;
    private final int longest;
    private boolean first = true;
    private boolean afterReturn;

    Lines(InputStream bytes, int longest) {
        this.reader = new java.io.BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        this.longest = longest;
    }

    /** The next line; null at the end, where a line without its end counts for nothing. */
    @Nullable
    String next() {
        StringBuilder line = new StringBuilder();
        for (int c = read(); c >= 0; c = read()) {
            boolean rest = c == '\n' && afterReturn;
            afterReturn = c == '\r';
            if (c == '\n' || c == '\r') {
                if (!rest) {
                    return line.toString();
                }
            } else if (!first || c != BYTE_ORDER_MARK) {
                line.append((char) c);
            }
            first = false;
            if (line.length() > longest) {
                throw new UncheckedIOException(new IOException("a line has more than " + longest + " characters"));
            }
        }
        return null;
    }

    private int read() {
        try {
            return reader.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
