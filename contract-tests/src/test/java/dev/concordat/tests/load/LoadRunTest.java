package dev.concordat.tests.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.contract.Operation;
import dev.concordat.core.wire.Content;
import dev.concordat.core.wire.Exchange;
import dev.concordat.core.wire.HeaderField;
import dev.concordat.core.wire.WireRequest;
import dev.concordat.core.wire.WireResponse;
import dev.concordat.tests.LoadContract;
import dev.concordat.tests.execute.Outcome;
import dev.concordat.tests.execute.Transport;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a load makes of answers, stalls and refusals. Only lower bounds of times: machines may always be slower. */
class LoadRunTest {

    private static final long STALL_MILLIS = 400;

    @TempDir
    private Path folder;

    private List<LoadCase> cases = List.of();

    @BeforeEach
    void load() throws IOException {
        Operation list = LoadContract.of(folder).contract().operations().get(0);
        cases = List.of(new LoadCase("list", list, new WireRequest("GET", "/notes", List.of(), null)));
    }

    @Test
    void aStallCountsForAllThatWereDueMeanwhile() throws InterruptedException {
        AtomicInteger number = new AtomicInteger();
        Object door = new Object();
        LoadResult result = run(200, 1, request -> {
            synchronized (door) {
                if (number.incrementAndGet() == 20) {
                    sleep(STALL_MILLIS);
                }
            }
            return answer(request, 200, List.of());
        });

        // Who measures from the moment of sending sees one slow answer; of those due in the stall half waited half of
        // it.
        assertThat(result.total().due()).isEqualTo(200);
        assertThat(result.total().latency().max()).isGreaterThanOrEqualTo(STALL_MILLIS * 1000);
        long halfOfThem = 100 - (long) (100 * (STALL_MILLIS / 2) / 1000.0);
        assertThat(result.total().latency().curve())
                .filteredOn(point -> point.percentile() > halfOfThem)
                .allSatisfy(point -> assertThat(point.micros()).isGreaterThan(STALL_MILLIS * 1000 / 4));
    }

    @Test
    void onlyDeclaredSuccessIsNoError() throws InterruptedException {
        AtomicInteger number = new AtomicInteger();
        LoadRow total = run(400, 0.5, request -> switch (number.getAndIncrement() % 4) {
                    case 0 -> answer(request, 200, List.of());
                    case 1 -> answer(request, 202, List.of());
                    case 2 -> answer(request, 503, List.of());
                    default -> new Outcome.NoAnswer(request, "closed");
                })
                .total();

        assertThat(total.due()).isEqualTo(200);
        assertThat(total.answered()).isEqualTo(150);
        assertThat(total.errorRate()).isEqualTo(0.75);
    }

    @Test
    void tooManyRequestsIsNoErrorAndItsPauseIsKept() throws InterruptedException {
        AtomicInteger number = new AtomicInteger();
        LoadRow total = run(
                        100,
                        1,
                        request -> answer(
                                request,
                                number.getAndIncrement() == 10 ? 429 : 200,
                                List.of(new HeaderField("Retry-After", "60"))))
                .total();

        assertThat(total.throttled()).isEqualTo(1);
        assertThat(total.errors()).isZero();
        assertThat(total.heldBack()).isPositive();
        assertThat(total.heldBack() + total.answered()).isEqualTo(100);
        assertThat(number.get()).isEqualTo((int) total.answered());
    }

    @Test
    void whereNobodyIsThereAnyMoreTheLoadEnds() throws InterruptedException {
        AtomicInteger number = new AtomicInteger();
        LoadRun run = new LoadRun(
                request -> {
                    number.incrementAndGet();
                    return new Outcome.Unreachable("connection refused");
                },
                cases);
        run.run(options(2000, 1), progress -> {});

        assertThat(run.unreachable()).isEqualTo("connection refused");
        assertThat(number.get()).isLessThan(2000);
    }

    private LoadResult run(double rate, double seconds, Transport transport) throws InterruptedException {
        LoadRun run = new LoadRun(transport, cases);
        LoadOptions options = options(rate, seconds);
        run.run(options, progress -> {});
        return run.result(options);
    }

    private static LoadOptions options(double rate, double seconds) {
        return new LoadOptions(rate, Duration.ofMillis((long) (seconds * 1000)), List.of(), Set.of(), null);
    }

    private static Outcome answer(WireRequest request, int status, List<HeaderField> headers) {
        return new Outcome.Answered(new Exchange(request, new WireResponse(status, headers, Content.EMPTY, true)));
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
