package dev.concordat.runtime.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concordat.runtime.body.Body;
import dev.concordat.runtime.http.EventSource;
import dev.concordat.runtime.http.Headers;
import dev.concordat.runtime.http.HttpAnswer;
import dev.concordat.runtime.http.ItemFormat;
import dev.concordat.runtime.json.Text;
import dev.concordat.runtime.stream.Event;
import dev.concordat.runtime.stream.EventStream;
import io.micrometer.observation.ObservationRegistry;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.task.support.TaskExecutorAdapter;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.request.async.StandardServletAsyncWebRequest;
import org.springframework.web.context.request.async.WebAsyncUtils;

class AnswerSenderTest {

    /** RFC 9110, section 8.6: a server sends no Content-Length with 204; without one, Tomcat sends chunks of nothing. */
    @ParameterizedTest
    @CsvSource({"GET, 404, 0", "POST, 202, 0", "GET, 204,", "GET, 304,", "HEAD, 404,"})
    void saysThatThereIsNoContent(String method, int status, String length) {
        MockHttpServletResponse response = new MockHttpServletResponse();

        new AnswerSender(null, null)
                .send(
                        new HttpAnswer(status, Headers.NONE, null, null, null),
                        new MockHttpServletRequest(method, "/"),
                        response,
                        List.of());

        assertThat(response.getStatus()).isEqualTo(status);
        assertThat(response.getHeader("Content-Length")).isEqualTo(length);
    }

    @Test
    void headLetsGoOfAStreamThatNobodyReads() {
        AtomicBoolean closed = new AtomicBoolean();
        Stream<String> events = Stream.of("one").onClose(() -> closed.set(true));
        EventSource<String> source = new EventSource<>(Text.ANY, EventStream.of(events), ItemFormat.EVENTS);

        new AnswerSender(null, null)
                .send(
                        new HttpAnswer(200, Headers.NONE, "text/event-stream", null, source),
                        new MockHttpServletRequest("HEAD", "/"),
                        new MockHttpServletResponse(),
                        List.of());

        assertThat(closed).isTrue();
    }

    @Test
    void theHeadOfAStreamLeavesBeforeAnotherThreadHasTheResponse() {
        AtomicBoolean committed = new AtomicBoolean();
        MockHttpServletResponse response = new MockHttpServletResponse();
        TaskExecutorAdapter thread = new TaskExecutorAdapter(task -> committed.set(response.isCommitted()));
        OperationObservations observations = new OperationObservations(ObservationRegistry.NOOP);
        EventSource<String> source = new EventSource<>(Text.ANY, sink -> sink.send(Event.of("one")), ItemFormat.EVENTS);
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");
        request.setAsyncSupported(true);
        WebAsyncUtils.getAsyncManager(request)
                .setAsyncWebRequest(new StandardServletAsyncWebRequest(request, response));

        new AnswerSender(new EventStreams(thread, Duration.ofSeconds(1), observations), null)
                .send(
                        new HttpAnswer(200, Headers.NONE, "text/event-stream", null, source),
                        request,
                        response,
                        List.of());

        assertThat(committed).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"false, true", "true, false"})
    void tasksRunAlsoWhereTheClientHasGoneButNotWhereThereIsNoAnswer(boolean broken, boolean run) throws Exception {
        BackgroundTasks background = new BackgroundTasks(1, 1, new OperationObservations(ObservationRegistry.NOOP));
        AtomicBoolean done = new AtomicBoolean();
        HttpServletResponse gone = new HttpServletResponseWrapper(new MockHttpServletResponse()) {
            @Override
            public void flushBuffer() throws IOException {
                throw new IOException("gone");
            }
        };
        Body body = Body.of(
                () -> {
                    if (broken) {
                        throw new IOException("no file");
                    }
                    return new ByteArrayInputStream(new byte[1]);
                },
                1);

        assertThatThrownBy(() -> new AnswerSender(null, background)
                        .send(
                                new HttpAnswer(200, Headers.NONE, "text/plain", body, null),
                                new MockHttpServletRequest("GET", "/"),
                                gone,
                                List.of(() -> done.set(true))))
                .isInstanceOf(UncheckedIOException.class);

        CountDownLatch stopped = new CountDownLatch(1);
        background.stop(stopped::countDown);
        assertThat(stopped.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(done.get()).isEqualTo(run);
    }
}
