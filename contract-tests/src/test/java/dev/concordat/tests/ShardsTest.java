package dev.concordat.tests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.finding.Result;
import dev.concordat.tests.plan.Scenario;
import dev.concordat.tests.plan.Shard;
import dev.concordat.tests.report.JsonReport;
import dev.concordat.tests.report.Merge;
import dev.concordat.tests.report.OperationResult;
import dev.concordat.tests.report.ReportReader;
import dev.concordat.tests.report.RunEvent;
import dev.concordat.tests.report.RunFinding;
import dev.concordat.tests.report.RunListener;
import dev.concordat.tests.report.RunResult;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Shards send together what one run would send, and their reports make one. */
class ShardsTest {

    /** One that is broken, some that are not, and one that leaves nothing to chance. */
    private static final Set<String> OPERATIONS = Set.of("listBooks", "getBook", "search", "join", "watchLoan");

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 40})
    void everyCaseIsInOneShard(int count) {
        VerifyOptions options = VerifyOptions.of("http://localhost")
                .withBearer(LibraryService.TOKEN)
                .withApiKeys(Map.of("X-Reader-Key", LibraryService.KEY));
        List<String> together = new ArrayList<>();
        shards(count).forEach(shard -> together.addAll(cases(options.withShard(shard))));

        assertThat(together).containsExactlyInAnyOrderElementsOf(cases(options));
    }

    @Test
    void togetherTheySendWhatOneRunSends() throws Exception {
        Set<String> alone = new LinkedHashSet<>();
        RunResult whole = run(Shard.WHOLE, alone);
        Set<String> together = new LinkedHashSet<>();
        List<RunResult> parts = new ArrayList<>();
        for (Shard shard : shards(3)) {
            Set<String> own = new LinkedHashSet<>();
            parts.add(run(shard, own));
            assertThat(Collections.disjoint(together, own)).isTrue();
            together.addAll(own);
        }

        assertThat(together).isEqualTo(alone).anyMatch(id -> id.contains("#fuzz-"));
        RunResult merged = Merge.of(read(parts));
        assertThat(Merge.objection(parts)).isNull();
        assertThat(merged.inconclusive()).isNull();
        assertThat(merged.requests()).isEqualTo(whole.requests());
        assertThat(merged.findings())
                .isNotEmpty()
                .extracting(RunFinding::cause, RunFinding::count)
                .containsExactlyElementsOf(whole.findings().stream()
                        .map(finding -> org.assertj.core.groups.Tuple.tuple(finding.cause(), finding.count()))
                        .toList());
        assertThat(byKey(merged, OperationResult::verdict)).isEqualTo(byKey(whole, OperationResult::verdict));
        assertThat(byKey(merged, OperationResult::cases)).isEqualTo(byKey(whole, OperationResult::cases));
        assertThat(byKey(merged, OperationResult::statuses)).isEqualTo(byKey(whole, OperationResult::statuses));
    }

    @Test
    void theOrderOfTheirReportsIsNoMatter() throws Exception {
        List<RunResult> parts = new ArrayList<>();
        for (Shard shard : shards(2)) {
            parts.add(run(shard, new LinkedHashSet<>()));
        }
        String merged = JsonReport.render(Merge.of(parts));
        Collections.reverse(parts);

        assertThat(JsonReport.render(Merge.of(parts))).isEqualTo(merged);
    }

    @Test
    void aShardThatIsMissingIsNotPassedOver() throws Exception {
        RunResult second = run(new Shard(2, 3), new LinkedHashSet<>());

        assertThat(Merge.of(List.of(second)).inconclusive()).isEqualTo("shards are missing: 1/3, 3/3");
        assertThat(Merge.objection(List.of(second, second))).isEqualTo("shard 2 is there twice");
    }

    /** A report may come from anybody. */
    @Test
    void countsOfAReportMayBeAsLargeAsTheyLike() {
        String report = """
                {"formatVersion":1,"title":"","spec":"","url":"%s","seed":1,"requests":2147483647,
                 "operations":[{"key":"a","method":"GET","path":"/a","verdict":"passed","requests":2147483647,
                  "location":{"source":"a","line":1,"column":1,"pointer":""},"findings":0,
                  "cases":{"examples":{"passed":2147483647,"failed":2147483647,"inconclusive":0,"notTested":0}},
                  "statuses":[{"status":"200","seen":2147483647,"reason":""}],
                  "notTested":[{"what":"","reason":"","count":2147483647}]}],
                 "findings":[],"shard":{"index":%d,"count":2147483647}}""";
        List<RunResult> parts = IntStream.of(1, 2)
                .mapToObj(index -> ReportReader.read("report.json", report.formatted("http://a", index))
                        .orElseThrow())
                .toList();
        RunResult merged = Merge.of(parts);

        assertThat(merged.requests()).isEqualTo(Integer.MAX_VALUE);
        assertThat(merged.operations()).singleElement().satisfies(operation -> {
            assertThat(operation.total().total()).isEqualTo(Integer.MAX_VALUE);
            assertThat(operation.statuses().get(0).seen()).isEqualTo(Integer.MAX_VALUE);
            assertThat(operation.gaps().get(0).count()).isEqualTo(Integer.MAX_VALUE);
        });
        assertThat(merged.inconclusive()).contains("3/2147483647, 4/2147483647").endsWith("and 2147483635 more");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{\"formatVersion\": 2}",
                "{\"formatVersion\": 1, \"title\": 5}",
                "{\"formatVersion\":1,\"title\":\"\",\"spec\":\"\",\"url\":\"\",\"seed\":1e999,\"requests\":0}",
                "{\"formatVersion\":1,\"title\":\"\",\"spec\":\"\",\"url\":\"\",\"seed\":1,\"requests\":-1}",
                "{\"formatVersion\":1,\"title\":\"\",\"spec\":\"\",\"url\":\"\",\"seed\":1,\"requests\":1,"
                        + "\"operations\":[],\"findings\":[],\"shard\":{\"index\":3,\"count\":2}}"
            })
    void whatIsNoReportIsAFinding(String text) {
        Result<RunResult> result = ReportReader.read("report.json", text);

        assertThat(result.value()).isNull();
        assertThat(result.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.ruleId()).isEqualTo("report-unreadable"));
    }

    private static List<Shard> shards(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(index -> new Shard(index, count))
                .toList();
    }

    private static List<String> cases(VerifyOptions options) {
        return Verification.plan(Library.contract(), options).scenarios().stream()
                .map(Scenario::id)
                .toList();
    }

    /** The result, and the cases that requests were sent for. */
    private static RunResult run(Shard shard, Set<String> cases) throws Exception {
        RunListener listener = new RunListener() {
            @Override
            public void on(RunEvent event) {
                if (event instanceof RunEvent.Exchanged exchanged) {
                    cases.add(exchanged.scenario());
                }
            }

            @Override
            public boolean hearsExchanges() {
                return true;
            }
        };
        try (LibraryService service = new LibraryService(Fault.HEADER_MISSING, Fault.UNION_NOT_ENFORCED)) {
            VerifyOptions options = Library.options(service)
                    .withOperations(OPERATIONS)
                    .withFuzz(new FuzzBudget(50, null))
                    .withShard(shard);
            return Verification.run(Library.contract(), options, List.of(listener));
        }
    }

    /** As a file of each would be read. */
    private static List<RunResult> read(List<RunResult> results) {
        return results.stream()
                .map(result -> {
                    String json = JsonReport.render(result);
                    RunResult read = ReportReader.read("report.json", json).orElseThrow();
                    assertThat(JsonReport.render(read)).isEqualTo(json);
                    return read;
                })
                .toList();
    }

    private static <T> Map<String, T> byKey(RunResult result, java.util.function.Function<OperationResult, T> part) {
        return result.operations().stream().collect(Collectors.toMap(OperationResult::key, part));
    }
}
