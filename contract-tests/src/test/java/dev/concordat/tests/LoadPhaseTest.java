package dev.concordat.tests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.finding.Severity;
import dev.concordat.tests.load.LoadBaseline;
import dev.concordat.tests.load.LoadOptions;
import dev.concordat.tests.load.LoadResult;
import dev.concordat.tests.load.LoadRow;
import dev.concordat.tests.load.Metric;
import dev.concordat.tests.load.Threshold;
import dev.concordat.tests.plan.Phase;
import dev.concordat.tests.report.Gap;
import dev.concordat.tests.report.RunFinding;
import dev.concordat.tests.report.RunResult;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The load phase against real sockets. */
class LoadPhaseTest {

    /** Far above what a busy machine makes of an answer at once. */
    private static final long SLOW_MILLIS = 150;

    /** Far above what chance makes of two runs of one service. */
    private static final double GROSS = 5;

    @TempDir
    private Path folder;

    @Test
    void whatIsTakenTwiceIsSentAtTheRate() throws IOException {
        RunResult result = verify(List.of(), LoadPhaseTest::notes);

        LoadResult load = result.load();
        assertThat(load).isNotNull();
        assertThat(load.operations()).extracting(LoadRow::operation).containsExactly("listNotes", "addNote");
        assertThat(load.operations()).allSatisfy(row -> assertThat(row.due()).isEqualTo(100));
        assertThat(load.total().errors()).isZero();
        assertThat(load.total().latency().p50()).isPositive();
        assertThat(result.findings()).isEmpty();
        assertThat(result.exitCode(Severity.INFO)).isZero();
        assertThat(result.operations())
                .flatExtracting(operation -> operation.gaps())
                .extracting(Gap::what)
                .containsOnly("load");
        assertThat(reasons(result))
                .contains(
                        "what is deleted is gone for the requests after it",
                        "a stream of events has no end to wait for");
    }

    @Test
    void whatIsTakenOnceOnlyIsLeftOutWithTheReason() throws IOException {
        AtomicInteger posts = new AtomicInteger();
        Set<String> known = new java.util.HashSet<>();
        RunResult result = verify(List.of(), request -> {
            posts.addAndGet(request.method().equals("POST") ? 1 : 0);
            synchronized (known) {
                return request.method().equals("POST") && !known.add(request.body()) ? Answer.of(409) : notes(request);
            }
        });

        LoadResult load = result.load();
        assertThat(load).isNotNull();
        assertThat(load.operations()).extracting(LoadRow::operation).containsExactly("listNotes");
        assertThat(reasons(result))
                .contains("sent again, what was taken is answered with 409: it can be sent once only");
    }

    @Test
    void whatIsNeverTakenIsLeftOutWithTheReason() throws IOException {
        RunResult result =
                verify(List.of(), request -> request.method().equals("POST") ? Answer.of(409) : notes(request));

        assertThat(result.load().operations()).extracting(LoadRow::operation).containsExactly("listNotes");
        assertThat(reasons(result)).contains("the service answers 409");
    }

    @Test
    void aRequestThatMeets429BeforeTheLoadIsTriedAgain() throws IOException {
        AtomicInteger posts = new AtomicInteger();
        RunResult result = verify(
                List.of(),
                request -> request.method().equals("POST") && posts.incrementAndGet() == 1
                        ? Answer.of(429)
                        : notes(request));

        assertThat(result.load().operations()).extracting(LoadRow::operation).contains("addNote");
        assertThat(result.load().total().errors()).isZero();
    }

    @Test
    void aLimitThatNoAnswerCountsForIsNotKept() throws IOException {
        List<Threshold> thresholds =
                List.of(new Threshold(Metric.P99, "addNote", 60_000), new Threshold(Metric.ERROR_RATE, "addNote", 1));
        SmallService.Handler throttling = throttled();
        RunResult result = verify(
                thresholds, request -> request.method().equals("POST") ? throttling.answer(request) : notes(request));

        assertThat(result.findings())
                .filteredOn(finding -> finding.checkId().startsWith("load"))
                .extracting(RunFinding::message)
                .containsExactly(
                        "the limit of addNote was not tested: no answer counts for it",
                        "the limit of addNote was not tested: no answer counts for it");
    }

    @Test
    void aLoadOfWhichNoAnswerCountsIsNoVerdict() throws IOException {
        RunResult result = verify(List.of(), throttled());

        assertThat(result.inconclusive()).startsWith("no answer under load counts");
        assertThat(result.exitCode(Severity.ERROR)).isEqualTo(3);
    }

    /** Takes each request twice, before the load, and never again. */
    private static SmallService.Handler throttled() {
        Map<String, Integer> seen = new ConcurrentHashMap<>();
        return request -> seen.merge(request.method() + request.query() + request.body(), 1, Integer::sum) > 2
                ? Answer.of(429)
                : notes(request);
    }

    @Test
    void whatExceedsAThresholdIsAFinding() throws IOException {
        AtomicInteger lists = new AtomicInteger();
        List<Threshold> thresholds = List.of(
                new Threshold(Metric.P99, "", 0.001),
                new Threshold(Metric.P95, "addNote", 60_000),
                new Threshold(Metric.ERROR_RATE, "listNotes", 20),
                new Threshold(Metric.ERROR_RATE, "POST /notes", 0),
                new Threshold(Metric.P50, "removeNote", 5));
        RunResult result = verify(
                thresholds,
                request -> request.method().equals("GET") && lists.incrementAndGet() > 50
                        ? Answer.json(500, "{}")
                        : notes(request));

        assertThat(result.findings())
                .extracting(RunFinding::checkId)
                .contains("load-p99", "load-error-rate", "server-error")
                .doesNotContain("load-p95");
        assertThat(result.findings())
                .filteredOn(finding -> finding.checkId().startsWith("load") && finding.severity() == Severity.ERROR)
                .extracting(RunFinding::operation)
                .containsExactlyInAnyOrder("", "listNotes");
        assertThat(result.findings())
                .filteredOn(finding -> finding.checkId().equals("load-p50"))
                .extracting(RunFinding::message)
                .containsExactly("the limit of removeNote was not tested: it took no part in the load");
        assertThat(result.exitCode(Severity.ERROR)).isEqualTo(1);
    }

    @Test
    void aServiceThatIsMuchSlowerThanTheOneBeforeIsAFinding() throws IOException {
        try (SmallService before = new SmallService(LoadPhaseTest::notes);
                SmallService after = new SmallService(request -> {
                    Thread.sleep(request.query().isEmpty() ? SLOW_MILLIS : 0);
                    return notes(request);
                })) {
            RunResult result = compare(before, after, "listNotes");

            assertThat(result.findings()).extracting(RunFinding::checkId).contains("load-p99-regression");
            assertThat(result.load().comparison().baseline().due())
                    .isEqualTo(result.load().total().due());
        }
    }

    @Test
    void theSameServiceIsNoRegressionOfItself() throws IOException {
        try (SmallService service = new SmallService(LoadPhaseTest::notes)) {
            RunResult result = compare(service.url(), service, GROSS, "listNotes");

            assertThat(result.load().comparison()).isNotNull();
            assertThat(result.findings()).isEmpty();
        }
    }

    @Test
    void whatTheBaselineDoesNotTakeIsNotCompared() throws IOException {
        try (SmallService before =
                        new SmallService(request -> request.method().equals("POST") ? Answer.of(404) : notes(request));
                SmallService after = new SmallService(LoadPhaseTest::notes)) {
            RunResult result = compare(before, after);

            assertThat(result.load().operations())
                    .extracting(LoadRow::operation)
                    .containsExactly("listNotes");
            assertThat(reasons(result)).contains("the baseline service does not take what this one takes");
        }
    }

    @Test
    void aBaselineThatIsNotThereIsNoVerdict() throws IOException {
        String gone;
        try (SmallService before = new SmallService(LoadPhaseTest::notes)) {
            gone = before.url();
        }
        try (SmallService after = new SmallService(LoadPhaseTest::notes)) {
            RunResult result = compare(gone, after, LoadBaseline.LEAST);

            assertThat(result.inconclusive()).startsWith("nothing answers at " + gone);
            assertThat(result.exitCode(Severity.ERROR)).isEqualTo(3);
        }
    }

    private RunResult compare(SmallService before, SmallService after, String... operations) throws IOException {
        return compare(before.url(), after, LoadBaseline.LEAST, operations);
    }

    private RunResult compare(String before, SmallService after, double least, String... operations)
            throws IOException {
        LoadBaseline baseline = new LoadBaseline(before, least);
        return Verification.run(
                LoadContract.of(folder),
                VerifyOptions.of(after.url())
                        .withOperations(Set.of(operations))
                        .withPhases(Set.of(Phase.LOAD))
                        .withLoad(new LoadOptions(600, Duration.ofSeconds(5), List.of(), Set.of(), baseline)),
                List.of());
    }

    @Test
    void anotherMachineIsNotPutUnderLoad() throws IOException {
        RunResult result = Verification.run(
                LoadContract.of(folder),
                VerifyOptions.of("http://192.0.2.1").withLoad(options(List.of())),
                List.of(),
                request -> {
                    throw new AssertionError("nothing may be sent");
                });

        assertThat(result.inconclusive()).contains("192.0.2.1", "--load-host");
        assertThat(result.exitCode(Severity.ERROR)).isEqualTo(3);
    }

    private RunResult verify(List<Threshold> thresholds, SmallService.Handler handler) throws IOException {
        try (SmallService service = new SmallService(handler)) {
            return Verification.run(
                    LoadContract.of(folder),
                    VerifyOptions.of(service.url())
                            .withPhases(Set.of(Phase.LOAD))
                            .withLoad(options(thresholds)),
                    List.of());
        }
    }

    private static LoadOptions options(List<Threshold> thresholds) {
        return new LoadOptions(200, Duration.ofSeconds(1), thresholds, Set.of(), null);
    }

    private static Answer notes(SmallService.Request request) {
        return request.method().equals("POST") ? Answer.of(201) : Answer.json(200, "[]");
    }

    private static List<String> reasons(RunResult result) {
        return result.operations().stream()
                .flatMap(operation -> operation.gaps().stream())
                .map(Gap::reason)
                .toList();
    }
}
