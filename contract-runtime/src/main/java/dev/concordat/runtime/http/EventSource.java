package dev.concordat.runtime.http;

import dev.concordat.runtime.json.Codec;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.stream.Event;
import dev.concordat.runtime.stream.EventStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A body of events and how each is written as JSON. */
public record EventSource<T>(Codec<T> codec, EventStream<T> events) {

    /** One event in the format of {@code text/event-stream} (WHATWG HTML, 9.2). */
    public byte[] encode(Event<T> event) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
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
        bytes.writeBytes(JsonOut.write(codec, event.data(), null));
        bytes.writeBytes("\n\n".getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    private static void line(ByteArrayOutputStream bytes, String field, String value) {
        String oneLine = value.replace('\n', ' ').replace('\r', ' ');
        bytes.writeBytes((field + oneLine + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
