package dev.concordat.tests.load;

import dev.concordat.core.contract.Operation;
import dev.concordat.core.wire.WireResponse;
import dev.concordat.tests.execute.Outcome;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** Counts what becomes of the requests of one operation; any thread may tell it. */
final class Meter {

    /** Digits that are kept of a latency: 0.1 % is far below what two runs differ by. */
    static final int DIGITS = 3;

    private static final long LONGEST_WAIT_SECONDS = 3600;
    private static final long SECOND = 1_000_000_000L;

    private final Operation operation;
    private final ConcurrentHistogram latencies = new ConcurrentHistogram(DIGITS);
    private final LongAdder due = new LongAdder();
    private final LongAdder answered = new LongAdder();
    private final LongAdder errors = new LongAdder();
    private final LongAdder throttled = new LongAdder();
    private final LongAdder heldBack = new LongAdder();
    private final Samples samples = new Samples();
    private final AtomicLong resume = new AtomicLong(System.nanoTime());

    Meter(Operation operation) {
        this.operation = operation;
    }

    Operation operation() {
        return operation;
    }

    Samples samples() {
        return samples;
    }

    Histogram latencies() {
        return latencies.copy();
    }

    long errors() {
        return errors.sum();
    }

    /** Whether the service asked to wait until later than this moment; the request then counts as held back. */
    boolean holdsBack(long moment) {
        boolean early = moment - resume.get() < 0;
        if (early) {
            due.increment();
            heldBack.increment();
        }
        return early;
    }

    /** A request that was due and could not be sent while it mattered. */
    void unsent() {
        due.increment();
        errors.increment();
    }

    /**
     * What came of a request.
     *
     * @param now when
     * @return whether its latency counts
     */
    boolean note(Outcome outcome, long micros, long now) {
        due.increment();
        samples.offer(outcome);
        if (outcome instanceof Outcome.Answered done) {
            WireResponse response = done.exchange().response();
            answered.increment();
            if (response.status() == 429) {
                throttled.increment();
                retryAfter(response)
                        .ifPresent(seconds -> resume.accumulateAndGet(
                                now + seconds * SECOND, (old, other) -> other - old > 0 ? other : old));
                return false;
            }
            if (!LoadRun.isTaken(operation, response)) {
                errors.increment();
            }
        } else {
            errors.increment();
        }
        latencies.recordValue(Math.max(0, micros));
        return true;
    }

    /** Only the form in seconds: the other one needs both clocks to agree (RFC 9110, 10.2.3). */
    private static java.util.Optional<Long> retryAfter(WireResponse response) {
        return response.header("Retry-After")
                .map(String::strip)
                .filter(text -> text.matches("[0-9]{1,9}"))
                .map(text -> Math.min(Long.parseLong(text), LONGEST_WAIT_SECONDS));
    }

    /** @param seconds for which requests were due */
    LoadRow row(double seconds) {
        return new LoadRow(
                operation.key(),
                operation.signature(),
                due.sum(),
                answered.sum(),
                errors.sum(),
                throttled.sum(),
                heldBack.sum(),
                seconds == 0 ? 0 : answered.sum() / seconds,
                Latency.of(latencies));
    }
}
