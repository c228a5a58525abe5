package dev.concordat.runtime.spring;

import dev.concordat.runtime.http.Operation;
import io.micrometer.observation.Observation;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;

/**
 * Runs what handlers leave for after their responses, on few threads and with a queue that has an end: beyond it the
 * thread of the request runs its own tasks, so that nothing is lost and requests come no faster than their tasks. When the
 * application stops, tasks may go on for as long as Spring waits for a phase of its shutdown, after the web server has
 * served its last request and before anything is closed that they may use.
 */
final class BackgroundTasks implements SmartLifecycle, DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(BackgroundTasks.class);

    /** Below that of the web server, which stops at 2048 below the default, so after it. */
    private static final int PHASE = SmartLifecycle.DEFAULT_PHASE - 3072;

    private static final long IDLE_SECONDS = 60;

    private final int threads;
    private final int queue;
    private final OperationObservations observations;
    private volatile ThreadPoolExecutor pool;

    BackgroundTasks(int threads, int queue, OperationObservations observations) {
        this.threads = threads;
        this.queue = queue;
        this.observations = observations;
        this.pool = pool(threads, queue);
    }

    private static ThreadPoolExecutor pool(int threads, int queue) {
        CustomizableThreadFactory factory = new CustomizableThreadFactory("concordat-after-");
        factory.setDaemon(true);
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                threads,
                threads,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(queue),
                factory,
                (task, full) -> task.run());
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }

    /**
     * Runs the tasks of one request, one after the other.
     *
     * @param operation that was asked for, null if none
     */
    void run(List<Runnable> tasks, @Nullable Operation operation) {
        List<Runnable> all = List.copyOf(tasks);
        String name = operation == null ? "no operation" : operation.id();
        Observation request = observations.current();
        pool.execute(() -> OperationLog.during(
                operation, () -> all.forEach(task -> run(() -> observations.task(operation, request, task), name))));
    }

    /** Whatever a task throws: the next one runs, and so does the thread. */
    private static void run(Runnable task, String operation) {
        try {
            task.run();
        } catch (Throwable e) {
            LOG.error("A task after a response of {} failed", operation, e);
        }
    }

    @Override
    public void start() {
        pool = pool(threads, queue); // asked for only after a stop
    }

    @Override
    public void stop() {
        stop(() -> {});
    }

    @Override
    public void stop(Runnable done) {
        ThreadPoolExecutor draining = pool;
        draining.shutdown();
        Thread drain = new Thread(() -> await(draining, done), "concordat-drain");
        drain.setDaemon(true);
        drain.start();
    }

    private static void await(ThreadPoolExecutor draining, Runnable done) {
        try {
            if (draining.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS)) {
                done.run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Time is up for what still runs. */
    @Override
    public void destroy() {
        int interrupted = pool.getActiveCount();
        int dropped = pool.shutdownNow().size();
        if (interrupted + dropped > 0) {
            LOG.warn(
                    "The application stops: of the tasks after responses {} were interrupted, those of {} responses never ran",
                    interrupted,
                    dropped);
        }
    }

    @Override
    public boolean isRunning() {
        return !pool.isShutdown();
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
