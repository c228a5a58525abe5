package dev.concordat.runtime.client;

import dev.concordat.runtime.json.Codec;
import dev.concordat.runtime.json.JsonIn;
import dev.concordat.runtime.stream.Event;
import dev.concordat.runtime.stream.EventSink;
import dev.concordat.runtime.stream.EventStream;
import dev.concordat.runtime.violation.Place;
import dev.concordat.runtime.violation.Violations;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** A body of {@code text/event-stream} as it comes, event by event (WHATWG HTML, 9.2.6). */
final class ReceivedEvents<T> implements EventStream<T> {
    private final ResponseReader response;
    private final Codec<T> codec;
    private final InputStream body;
    private final int longest;

    /** @param longest how many characters a line and an event may have */
    ReceivedEvents(ResponseReader response, Codec<T> codec, InputStream body, int longest) {
        this.response = response;
        this.codec = codec;
        this.body = body;
        this.longest = longest;
    }

    @Override
    public void sendTo(EventSink<T> sink) {
        try (Stream<Event<T>> events = open()) {
            events.forEachOrdered(sink::send);
        }
    }

    @Override
    public Stream<Event<T>> open() {
        Lines lines = new Lines(body, longest);
        Spliterator<Event<T>> events =
                new Spliterators.AbstractSpliterator<>(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL) {
                    private @Nullable String lastId;

                    @Override
                    public boolean tryAdvance(Consumer<? super Event<T>> action) {
                        Event<T> event = next(lines, lastId);
                        if (event == null) {
                            return false;
                        }
                        lastId = event.id();
                        action.accept(event);
                        return true;
                    }
                };
        return StreamSupport.stream(events, false).onClose(lines::close);
    }

    /** The next event that has data; null at the end, where an event without its blank line counts for nothing. */
    private @Nullable Event<T> next(Lines lines, @Nullable String lastId) {
        StringBuilder data = new StringBuilder();
        String id = lastId;
        String name = null;
        Duration retry = null;
        for (String line = lines.next(); line != null; line = lines.next()) {
            if (line.isEmpty()) {
                if (data.length() > 0) {
                    return new Event<>(value(data.substring(0, data.length() - 1)), id, name, retry);
                }
                name = null;
                continue;
            }
            int colon = line.indexOf(':');
            String field = colon < 0 ? line : line.substring(0, colon);
            String value = colon < 0 ? "" : line.substring(line.startsWith(": ", colon) ? colon + 2 : colon + 1);
            switch (field) {
                case "data" -> data.append(value).append('\n');
                case "id" -> id = value.indexOf('\0') < 0 ? value : id;
                case "event" -> name = value;
                case "retry" -> retry = value.matches("\\d{1,12}") ? Duration.ofMillis(Long.parseLong(value)) : retry;
                default -> {
                    // A comment, or a field of the future.
                }
            }
            if (data.length() > longest) {
                throw response.unexpected("an event has more than " + longest + " characters", new byte[0], List.of());
            }
        }
        return null;
    }

    private T value(String data) {
        byte[] json = data.getBytes(StandardCharsets.UTF_8);
        Violations violations = new Violations();
        T value = JsonIn.read(codec, json, Place.BODY, null, violations);
        if (value == null || !violations.isEmpty()) {
            throw response.unexpected("an event does not match the contract: ", json, violations.list());
        }
        return value;
    }
}
