package dev.concordat.benchmarks.served;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/**
 * Asks one thing again and again over a few connections: as fast as the service answers (a closed loop, which finds what it
 * can do), or at a fixed rate, where each answer counts from the moment at which its request was due (an open loop,
 * without coordinated omission).
 *
 * @param port of this machine
 */
record Load(int port, Workload workload, int connections) {
    private static final int DIGITS = 3;

    /** Answers a second. */
    double capacity(Duration duration) throws InterruptedException {
        return unbounded(duration).getTotalCount() * 1e9 / duration.toNanos();
    }

    /** Latencies in microseconds where each connection asks again as soon as it is answered. */
    Histogram unbounded(Duration duration) throws InterruptedException {
        return run(duration, 0);
    }

    /** Latencies in microseconds at a rate a second. */
    Histogram latencies(Duration duration, double rate) throws InterruptedException {
        return run(duration, (long) (1e9 / rate));
    }

    private Histogram run(Duration duration, long interval) throws InterruptedException {
        ConcurrentHistogram latencies = new ConcurrentHistogram(DIGITS);
        AtomicLong next = new AtomicLong();
        long start = System.nanoTime();
        long end = start + duration.toNanos();
        List<Callable<Void>> all = new ArrayList<>();
        for (int i = 0; i < connections; i++) {
            all.add(() -> {
                ask(latencies, next, start, end, interval);
                return null;
            });
        }
        ExecutorService threads = Executors.newFixedThreadPool(connections);
        try {
            for (Future<Void> done : threads.invokeAll(all)) {
                done.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(workload.title() + ": " + e.getCause(), e.getCause());
        } finally {
            threads.shutdownNow();
        }
        return latencies;
    }

    private void ask(Histogram latencies, AtomicLong next, long start, long end, long interval) throws IOException {
        byte[] request = workload.bytes();
        try (Connection connection = new Connection(port)) {
            while (true) {
                long due = interval == 0 ? System.nanoTime() : start + next.getAndIncrement() * interval;
                if (due >= end) {
                    return;
                }
                for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                    LockSupport.parkNanos(left);
                }
                int status = connection.ask(request);
                if (!workload.isRight(status)) {
                    throw new IllegalStateException("answered with " + status);
                }
                latencies.recordValue(Math.max(0, System.nanoTime() - due) / 1000);
            }
        }
    }
}
