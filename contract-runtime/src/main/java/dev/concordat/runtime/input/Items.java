package dev.concordat.runtime.input;

import dev.concordat.runtime.http.Failure;
import dev.concordat.runtime.http.FailureException;
import dev.concordat.runtime.http.ItemFormat;
import dev.concordat.runtime.json.Codec;
import dev.concordat.runtime.json.JsonIn;
import dev.concordat.runtime.violation.Place;
import dev.concordat.runtime.violation.Violations;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The items of a streamed body, read one by one while they are asked for; a wrong one ends the request with 400. */
public final class Items<T> implements Iterator<T> {
    private static final int RECORD_SEPARATOR = 0x1E;

    private final InputStream body;
    private final ItemFormat format;
    private final Codec<T> codec;
    private final int maxBytes;
    private @Nullable T next;
    private boolean ended;

    private Items(InputStream body, ItemFormat format, Codec<T> codec, int maxBytes) {
        this.body = body;
        this.format = format;
        this.codec = codec;
        this.maxBytes = maxBytes;
    }

    /**
     * The items of a body.
     *
     * @param maxBytes how long one item may be
     */
    public static <T> Stream<T> stream(InputStream body, ItemFormat format, Codec<T> codec, int maxBytes) {
        Items<T> items = new Items<>(new BufferedInputStream(body), format, codec, maxBytes);
        int order = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(items, order), false)
                .onClose(items::close);
    }

    @Override
    public boolean hasNext() {
        while (next == null && !ended) {
            byte[] item = format == ItemFormat.EVENTS ? data() : piece();
            if (!new String(item, StandardCharsets.UTF_8).isBlank()) {
                next = bind(item);
            }
        }
        return next != null;
    }

    @Override
    public T next() {
        T item = hasNext() ? next : null;
        if (item == null) {
            throw new NoSuchElementException();
        }
        next = null;
        return item;
    }

    private @Nullable T bind(byte[] json) {
        Violations violations = new Violations();
        T item = JsonIn.read(codec, json, Place.BODY, null, violations);
        if (!violations.isEmpty()) {
            throw new FailureException(Failure.invalid(violations.list()));
        }
        return item;
    }

    /** The data of one event: its lines, joined; other fields and comments say nothing of the item. */
    private byte[] data() {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        for (byte[] line = piece(); line.length > 0; line = piece()) {
            String text = new String(line, StandardCharsets.UTF_8);
            if (text.startsWith("data:")) {
                int from = text.startsWith("data: ") ? 6 : 5;
                data.writeBytes((text.substring(from) + "\n").getBytes(StandardCharsets.UTF_8));
            }
            checkLength(data.size());
        }
        return data.toByteArray();
    }

    /** Up to the next separator, without it. */
    private byte[] piece() {
        int separator = format == ItemFormat.RECORDS ? RECORD_SEPARATOR : '\n';
        ByteArrayOutputStream piece = new ByteArrayOutputStream();
        try {
            for (int b = body.read(); b != separator; b = body.read()) {
                if (b < 0) {
                    ended = true;
                    break;
                }
                if (b != '\r') {
                    piece.write(b);
                }
                checkLength(piece.size());
            }
        } catch (IOException e) {
            throw new FailureException(Failure.of(400).withDetail("The body could not be read."), e);
        }
        return piece.toByteArray();
    }

    private void close() {
        try {
            body.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void checkLength(int length) {
        if (length > maxBytes) {
            throw new FailureException(
                    Failure.of(413).withDetail("An item of the body must have at most " + maxBytes + " bytes."));
        }
    }
}
