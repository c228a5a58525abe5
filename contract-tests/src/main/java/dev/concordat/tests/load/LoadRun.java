package dev.concordat.tests.load;

import dev.concordat.core.contract.Operation;
import dev.concordat.core.wire.WireResponse;
import dev.concordat.tests.execute.Outcome;
import dev.concordat.tests.execute.Transport;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/**
 * Sends scheduled requests to one service and measures its answers from the moment at which each request was due. A
 * service that stalls delays what comes after, and that delay counts: nothing waits in silence for it (no coordinated
 * omission). A fixed number of threads take the next request each; there is no queue that could grow.
 */
public final class LoadRun {

    /** Threads for each request a second: enough where answers take no longer than two seconds. */
    private static final double THREADS = 2;

    private static final int FEWEST_THREADS = 8;
    private static final int MOST_THREADS = 512;
    private static final long STACK = 256 << 10;

    /** How long after the last request was due the service may still be asked for it. */
    private static final long GRACE = TimeUnit.SECONDS.toNanos(5);

    /** So many refused connections in a row: nobody is there any more. */
    private static final int GONE = 50;

    private final Transport transport;
    private final List<LoadCase> cases;
    private final Map<String, Meter> meters = new LinkedHashMap<>();
    private final AtomicInteger refused = new AtomicInteger();
    private volatile String unreachable = "";
    private double seconds;

    public LoadRun(Transport transport, List<LoadCase> cases) {
        this.transport = transport;
        this.cases = List.copyOf(cases);
        cases.forEach(each -> meters.computeIfAbsent(each.operation().key(), key -> new Meter(each.operation())));
    }

    /** Sends all that the options ask for. */
    public void run(LoadOptions options, Consumer<LoadProgress> progress) throws InterruptedException {
        run(new Schedule(options.rate(), 0, options.requests(), cases), progress);
    }

    /** What came of it. */
    public LoadResult result(LoadOptions options) {
        return new LoadResult(options.rate(), options.duration(), rows(), total(), null);
    }

    /** Whether an answer is a success that the document declares. */
    public static boolean isTaken(Operation operation, WireResponse response) {
        return response.isSuccess() && operation.responseFor(response.status()).isPresent();
    }

    /**
     * Sends all that is scheduled.
     *
     * @param progress told every second
     * @return the latencies of this block in microseconds
     */
    Histogram run(Schedule schedule, Consumer<LoadProgress> progress) throws InterruptedException {
        Block block = new Block(schedule);
        int threads = (int) Math.min(MOST_THREADS, Math.max(FEWEST_THREADS, schedule.rate() * THREADS));
        threads = (int) Math.min(threads, schedule.count());
        CountDownLatch running = new CountDownLatch(threads);
        for (int i = 0; i < threads; i++) {
            Thread thread = new Thread(
                    null,
                    () -> {
                        try {
                            block.work();
                        } finally {
                            running.countDown();
                        }
                    },
                    "load-" + i,
                    STACK);
            thread.setDaemon(true);
            thread.start();
        }
        try {
            while (!running.await(1, TimeUnit.SECONDS)) {
                progress.accept(block.progress());
            }
        } catch (InterruptedException stopped) {
            block.stop();
            throw stopped;
        }
        progress.accept(block.progress());
        seconds += Math.max(schedule.end(), block.last.get() - block.start) / 1e9;
        return block.latencies.copy();
    }

    /** Why nobody is there any more, "" where the service answers. */
    public String unreachable() {
        return unreachable;
    }

    /** What became of it all so far, by operation. */
    private List<LoadRow> rows() {
        return meters.values().stream().map(meter -> meter.row(seconds)).toList();
    }

    /** The same of all operations together. */
    private LoadRow total() {
        Histogram all = new Histogram(Meter.DIGITS);
        meters.values().forEach(meter -> all.add(meter.latencies()));
        List<LoadRow> rows = rows();
        return new LoadRow(
                "",
                "all operations",
                rows.stream().mapToLong(LoadRow::due).sum(),
                rows.stream().mapToLong(LoadRow::answered).sum(),
                rows.stream().mapToLong(LoadRow::errors).sum(),
                rows.stream().mapToLong(LoadRow::throttled).sum(),
                rows.stream().mapToLong(LoadRow::heldBack).sum(),
                rows.stream().mapToDouble(LoadRow::rate).sum(),
                Latency.of(all));
    }

    /** Outcomes to be looked at, by operation. */
    public Map<Operation, List<Outcome>> samples() {
        Map<Operation, List<Outcome>> samples = new LinkedHashMap<>();
        meters.values()
                .forEach(meter -> samples.put(meter.operation(), meter.samples().all()));
        return samples;
    }

    /** One schedule under way. */
    private final class Block {

        private final Schedule schedule;
        private final ConcurrentHistogram latencies = new ConcurrentHistogram(Meter.DIGITS);
        private final AtomicLong next = new AtomicLong();
        private final long start = System.nanoTime();
        private final AtomicLong last = new AtomicLong(start);
        private volatile boolean stopped;

        Block(Schedule schedule) {
            this.schedule = schedule;
        }

        void stop() {
            stopped = true;
        }

        void work() {
            for (long i = next.getAndIncrement(); i < schedule.count() && !isOver(); i = next.getAndIncrement()) {
                LoadCase each = schedule.at(i);
                Meter meter = meters.get(each.operation().key());
                if (meter != null) {
                    send(each, meter, start + schedule.due(i));
                }
            }
        }

        private boolean isOver() {
            return stopped || !unreachable.isEmpty();
        }

        private void send(LoadCase each, Meter meter, long moment) {
            for (long left = moment - System.nanoTime(); left > 0; left = moment - System.nanoTime()) {
                LockSupport.parkNanos(left);
            }
            if (System.nanoTime() - start > schedule.end() + GRACE) {
                meter.unsent();
            } else if (!meter.holdsBack(moment)) {
                Outcome outcome = transport.send(each.request());
                long now = System.nanoTime();
                long micros = (now - moment) / 1000;
                watch(outcome);
                if (meter.note(outcome, micros, now)) {
                    latencies.recordValue(Math.max(0, micros));
                }
                last.accumulateAndGet(now, (old, other) -> other - old > 0 ? other : old);
            }
        }

        private void watch(Outcome outcome) {
            if (!(outcome instanceof Outcome.Unreachable gone)) {
                refused.set(0);
            } else if (refused.incrementAndGet() >= GONE) {
                unreachable = gone.reason();
            }
        }

        LoadProgress progress() {
            long done = Math.min(next.get(), schedule.count());
            long errors = meters.values().stream().mapToLong(Meter::errors).sum();
            return new LoadProgress(done, schedule.count(), errors, latencies.getValueAtPercentile(99));
        }
    }
}
