package dev.concordat.runtime.spring;

import dev.concordat.runtime.http.EventSource;
import dev.concordat.runtime.http.Operation;
import dev.concordat.runtime.stream.ClientGoneException;
import io.micrometer.observation.Observation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.web.context.request.async.WebAsyncTask;
import org.springframework.web.context.request.async.WebAsyncUtils;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * The event streams that are open, each on a thread of its own as an asynchronous request of Spring MVC. All end when
 * the application stops, before the web server waits for its last requests.
 */
final class EventStreams implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(EventStreams.class);
    private static final long NO_TIMEOUT = 0;

    private final AsyncTaskExecutor threads;
    private final Duration keepAlive;
    private final OperationObservations observations;
    private final Set<ServletEventSink<?>> open = ConcurrentHashMap.newKeySet();
    private volatile @Nullable ScheduledExecutorService clock;

    EventStreams(AsyncTaskExecutor threads, Duration keepAlive, OperationObservations observations) {
        this.threads = threads;
        this.keepAlive = keepAlive;
        this.observations = observations;
    }

    /** Sends the events of an answer whose head has left. */
    @SuppressWarnings(
            "NullAway") // null means "no more to render"; WebAsyncTask does not declare that its result may be null
    <T> void start(EventSource<T> events, HttpServletRequest request, HttpServletResponse response, Runnable whenDone) {
        ModelAndViewContainer handled = new ModelAndViewContainer();
        handled.setRequestHandled(true);
        Operation operation = ServletAdapter.operation(request);
        Observation current = observations.current();
        WebAsyncTask<Void> task = new WebAsyncTask<>(
                NO_TIMEOUT,
                threads,
                () -> OperationObservations.within(current, () -> {
                    OperationLog.during(operation, () -> run(events, response));
                    whenDone.run();
                    return null;
                }));
        try {
            WebAsyncUtils.getAsyncManager(request).startCallableProcessing(task, handled);
        } catch (Exception e) {
            events.events().close();
            throw new IllegalStateException("The event stream cannot start", e);
        }
    }

    private <T> void run(EventSource<T> events, HttpServletResponse response) {
        ServletEventSink<T> sink = new ServletEventSink<>(events, response, Thread.currentThread());
        open.add(sink);
        ScheduledFuture<?> pings = null;
        try {
            pings = pings(sink);
            events.events().sendTo(sink);
        } catch (ClientGoneException | InterruptedException | IOException e) {
            LOG.debug("An event stream ended early", e);
        } catch (Exception e) {
            LOG.error("An event stream failed", e);
        } finally {
            if (pings != null) {
                pings.cancel(false);
            }
            sink.finish();
            open.remove(sink);
            // Also where nobody waited for the head, so that nothing was sent.
            events.events().close();
        }
    }

    private @Nullable ScheduledFuture<?> pings(ServletEventSink<?> sink) {
        ScheduledExecutorService ticking = clock;
        return ticking == null
                ? null
                : ticking.scheduleWithFixedDelay(
                        () -> threads.execute(sink::ping),
                        keepAlive.toMillis(),
                        keepAlive.toMillis(),
                        TimeUnit.MILLISECONDS);
    }

    @Override
    public void start() {
        clock = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "concordat-keep-alive");
            thread.setDaemon(true);
            return thread;
        });
    }

    @Override
    public void stop() {
        open.forEach(ServletEventSink::abort);
        ScheduledExecutorService ticking = clock;
        if (ticking != null) {
            ticking.shutdownNow();
            clock = null;
        }
    }

    @Override
    public boolean isRunning() {
        return clock != null;
    }
}
