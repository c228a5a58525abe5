package dev.concordat.runtime.http;

import dev.concordat.runtime.json.Codec;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.stream.Event;
import dev.concordat.runtime.stream.EventStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A body of items, how each is written as JSON and how they follow one another. */
public record EventSource<T>(Codec<T> codec, EventStream<T> events, ItemFormat format) {
    private static final int RECORD_SEPARATOR = 0x1E;
    private static final byte[] COMMENT = ":\n\n".getBytes(StandardCharsets.UTF_8);

    /** One item as it is sent; only events have an id, a name and a time to retry. */
    public byte[] encode(Event<T> event) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] data = JsonOut.write(codec, event.data(), null);
        switch (format) {
            case EVENTS -> event(event, data, bytes);
            case LINES -> bytes.writeBytes(data);
            case RECORDS -> {
                bytes.write(RECORD_SEPARATOR);
                bytes.writeBytes(data);
            }
        }
        bytes.write('\n');
        return bytes.toByteArray();
    }

    /** What keeps the connection open and is no item; empty where the format has no such thing. */
    public byte[] keepAlive() {
        return format == ItemFormat.EVENTS ? COMMENT.clone() : new byte[0];
    }

    private static void event(Event<?> event, byte[] data, ByteArrayOutputStream bytes) {
        if (event.id() != null) {
            line(bytes, "id: ", event.id());
        }
        if (event.name() != null) {
            line(bytes, "event: ", event.name());
        }
        if (event.retry() != null) {
            line(bytes, "retry: ", String.valueOf(event.retry().toMillis()));
        }
        bytes.writeBytes("data: ".getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(data);
        bytes.write('\n');
    }

    private static void line(ByteArrayOutputStream bytes, String field, String value) {
        String oneLine = value.replace('\n', ' ').replace('\r', ' ');
        bytes.writeBytes((field + oneLine + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
