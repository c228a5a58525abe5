package dev.concordat.runtime.client;

import dev.concordat.runtime.stream.Event;
import dev.concordat.runtime.stream.EventSink;
import dev.concordat.runtime.stream.EventStream;
import java.util.stream.Stream;

/** A body of events, or of JSON values on lines or after record separators, as it comes. */
record ReceivedItems<T>(Stream<Event<T>> items) implements EventStream<T> {

    @Override
    public void sendTo(EventSink<T> sink) {
        try (items) {
            items.forEachOrdered(sink::send);
        }
    }

    @Override
    public Stream<Event<T>> open() {
        return items;
    }
}
