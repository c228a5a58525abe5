package dev.concordat.runtime.stream;

/** Where an {@link EventStream} puts its events. May be used from any thread. */
public interface EventSink<T> {
    /** Sends an event; returns when it is on its way. {@link ClientGoneException} ends the stream. */
    void send(Event<T> event);

    default void send(T data) {
        send(Event.of(data));
    }

    /** False once the client is gone or the service stops. */
    boolean isOpen();

    /** Runs when the stream ends, for whatever reason; at once if it has ended. */
    void onClose(Runnable action);
}
