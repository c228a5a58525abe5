package dev.concordat.runtime.spring;

import dev.concordat.runtime.body.Body;
import dev.concordat.runtime.http.EventSource;
import dev.concordat.runtime.http.HttpAnswer;
import dev.concordat.runtime.http.Operation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sends answers; a body is opened before the status leaves, so that a failure to open it is still a 500. */
final class AnswerSender {
    private final EventStreams streams;
    private final BackgroundTasks background;

    AnswerSender(EventStreams streams, BackgroundTasks background) {
        this.streams = streams;
        this.background = background;
    }

    void send(HttpAnswer answer, HttpServletRequest request, HttpServletResponse response, List<Runnable> tasks) {
        Operation operation =
                ServletAdapter.operation(request); // at the end of a stream the request may be another one
        boolean begun = false;
        try {
            EventSource<?> events = answer.events();
            Body body = answer.body();
            boolean withoutBody = request.getMethod().equals("HEAD"); // RFC 9110, 9.3.2
            if (events != null) {
                head(answer, request, response);
                response.setHeader("Cache-Control", "no-cache");
                if (withoutBody) {
                    events.events().close();
                    run(tasks, operation);
                    return;
                }
                begun = true;
                leave(response, events);
                streams.start(events, request, response, () -> run(tasks, operation));
                return;
            }
            if (body == null) {
                head(answer, request, response);
                begun = true;
                if (answer.status() != 204 && answer.status() != 304 && !withoutBody) { // RFC 9110, 8.6
                    response.setContentLength(0);
                }
            } else {
                try (InputStream bytes = body.open()) {
                    head(answer, request, response);
                    begun = true;
                    if (body.length() != Body.UNKNOWN) {
                        response.setContentLengthLong(body.length());
                    }
                    if (!withoutBody) {
                        bytes.transferTo(response.getOutputStream());
                    }
                }
            }
            response.flushBuffer();
        } catch (IOException e) {
            if (begun) {
                run(tasks, operation); // the client has gone, but the operation is done
            }
            throw new UncheckedIOException(e);
        }
        run(tasks, operation);
    }

    /** Filters, too, write into the head when they return: two threads that do so at once spoil it, so it leaves here. */
    private static void leave(HttpServletResponse response, EventSource<?> events) throws IOException {
        try {
            response.flushBuffer();
        } catch (IOException gone) {
            events.events().close();
            throw gone;
        }
    }

    private static void head(HttpAnswer answer, HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(answer.status());
        answer.headers().asMap().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        RequestLimits.told(request).asMap().forEach((name, values) -> {
            if (answer.headers().all(name).isEmpty()) { // what a handler says itself counts
                response.setHeader(name, values.get(0));
            }
        });
        if (answer.mediaType() != null) {
            response.setContentType(answer.mediaType());
        }
    }

    private void run(List<Runnable> tasks, @Nullable Operation operation) {
        if (!tasks.isEmpty()) {
            background.run(tasks, operation);
        }
    }
}
