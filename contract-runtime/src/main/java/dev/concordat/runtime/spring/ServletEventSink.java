package dev.concordat.runtime.spring;

import dev.concordat.runtime.http.EventSource;
import dev.concordat.runtime.stream.ClientGoneException;
import dev.concordat.runtime.stream.Event;
import dev.concordat.runtime.stream.EventSink;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/** Writes events and keep-alive comments to one response; the first write that fails ends the stream. */
final class ServletEventSink<T> implements EventSink<T> {
    private final EventSource<T> source;
    private final HttpServletResponse response;
    private final Thread sender;
    private final ReentrantLock writing = new ReentrantLock();
    private final ReentrantLock closing = new ReentrantLock();
    private final List<Runnable> closeActions = new ArrayList<>();
    private volatile boolean closed;

    ServletEventSink(EventSource<T> source, HttpServletResponse response, Thread sender) {
        this.source = source;
        this.response = response;
        this.sender = sender;
    }

    @Override
    public void send(Event<T> event) {
        if (!write(source.encode(event))) {
            throw new ClientGoneException();
        }
    }

    @Override
    public boolean isOpen() {
        return !closed;
    }

    @Override
    public void onClose(Runnable action) {
        closing.lock();
        try {
            if (!closed) {
                closeActions.add(action);
                return;
            }
        } finally {
            closing.unlock();
        }
        action.run();
    }

    /** Sends a comment, unless an event is being sent. */
    void ping() {
        byte[] comment = source.keepAlive();
        if (comment.length > 0 && !writing.isLocked()) {
            write(comment);
        }
    }

    /** The sender is done. */
    void finish() {
        close(false);
    }

    /** Nobody listens: wakes the sender. */
    void abort() {
        close(true);
    }

    private boolean write(byte[] bytes) {
        if (closed) {
            return false;
        }
        writing.lock();
        try {
            if (closed) {
                return false;
            }
            OutputStream out = response.getOutputStream();
            out.write(bytes);
            out.flush();
            return true;
        } catch (IOException e) {
            abort();
            return false;
        } finally {
            writing.unlock();
        }
    }

    private void close(boolean wake) {
        List<Runnable> actions;
        closing.lock();
        try {
            if (closed) {
                return;
            }
            closed = true;
            actions = List.copyOf(closeActions);
            if (wake && Thread.currentThread() != sender) {
                sender.interrupt();
            }
        } finally {
            closing.unlock();
        }
        actions.forEach(Runnable::run);
    }
}
