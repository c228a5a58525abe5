package dev.concordat.runtime.stream;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One server-sent event.
 *
 * @param id what a client that comes back sends as {@code Last-Event-ID}
 * @param name the event's type
 * @param retry how long the client waits before it comes back
 */
public record Event<T>(
        T data,
        @Nullable String id,
        @Nullable String name,
        @Nullable Duration retry) {

    public static <T> Event<T> of(T data) {
        return new Event<>(data, null, null, null);
    }

    public Event<T> withId(String newId) {
        return new Event<>(data, newId, name, retry);
    }

    public Event<T> withName(String newName) {
        return new Event<>(data, id, newName, retry);
    }

    public Event<T> withRetry(Duration newRetry) {
        return new Event<>(data, id, name, newRetry);
    }
}
