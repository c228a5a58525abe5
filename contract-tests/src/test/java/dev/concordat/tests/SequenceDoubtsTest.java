package dev.concordat.tests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.finding.Severity;
import dev.concordat.core.wire.HeaderField;
import dev.concordat.tests.plan.Phase;
import dev.concordat.tests.report.Gap;
import dev.concordat.tests.report.OperationResult;
import dev.concordat.tests.report.RunFinding;
import dev.concordat.tests.report.RunResult;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a sequence of requests shows only where nothing else explains it. */
class SequenceDoubtsTest {

    private static final String NOTES = """
            openapi: 3.1.0
            info: {title: Notes, version: '1'}
            paths:
              /notes:
                post:
                  operationId: addNote
                  responses: {'201': {description: Made.}}
              /notes/{noteId}:
                parameters: [{name: noteId, in: path, required: true, schema: {type: string, enum: [a, b]}}]
                get:
                  operationId: getNote
                  responses: {'200': {description: It.}, '404': {description: None.}}
            """;

    private static final String DRAFT = """
            openapi: 3.1.0
            info: {title: Notes, version: '1'}
            paths:
              /draft:
                get:
                  operationId: getDraft
                  responses: {'200': {description: It.}}
                delete:
                  operationId: clearDraft
                  responses: {'204': {description: Empty again.}}
            """;

    @TempDir
    Path folder;

    @Test
    void whatIsAlwaysThereCanBeEmptied() throws Exception {
        RunResult result =
                run(DRAFT, http -> http.method().equals("GET") ? Answer.of(200) : Answer.of(204), Phase.STATEFUL);

        assertThat(result.findings()).isEmpty();
        assertThat(gaps(result, "clearDraft")).anyMatch(reason -> reason.contains("names no single thing of many"));
    }

    @Test
    void whatACreationDoesNotNameIsNotLookedFor() throws Exception {
        RunResult result = run(NOTES, http -> Answer.of(http.method().equals("POST") ? 201 : 404), Phase.STATEFUL);

        assertThat(result.findings()).isEmpty();
    }

    @Test
    void whatACreationNamesMustBeThere() throws Exception {
        RunResult result = run(
                NOTES,
                http -> http.method().equals("POST") ? Answer.of(201).with("Location", "/notes/a") : Answer.of(404),
                Phase.STATEFUL);

        assertThat(result.findings())
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .extracting(RunFinding::checkId)
                .contains("available-after-create");
    }

    /** What was made first never appears, what is made later does. */
    @Test
    void whatIsSeenInOneRunOnlyIsAWarning() throws Exception {
        AtomicInteger made = new AtomicInteger();
        RunResult result = run(
                NOTES,
                http -> {
                    if (http.method().equals("POST")) {
                        return Answer.of(201).with("Location", "/notes/" + (made.incrementAndGet() == 1 ? "a" : "b"));
                    }
                    return Answer.of(http.path().endsWith("a") ? 404 : 200);
                },
                Phase.STATEFUL);

        assertThat(result.findings())
                .filteredOn(finding -> finding.checkId().equals("available-after-create"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.message()).contains("unstable: in 1 of 3 runs");
                });
    }

    @Test
    void noSecretInAReason() throws Exception {
        try (SmallService service = new SmallService(http -> http.method().equals("POST")
                ? Answer.of(201).with("Location", "http://elsewhere.invalid/notes/a?token=hush-hush")
                : Answer.of(200))) {
            RunResult result = Verification.run(
                    SmallContract.of(folder, NOTES),
                    VerifyOptions.of(service.url()).withHeaders(List.of(new HeaderField("X-Tenant", "hush-hush"))),
                    List.of());

            assertThat(gaps(result, "addNote"))
                    .anyMatch(reason -> reason.contains("leads away"))
                    .noneMatch(reason -> reason.contains("hush-hush"));
        }
    }

    private RunResult run(String spec, SmallService.Handler handler, Phase phase) throws Exception {
        try (SmallService service = new SmallService(handler)) {
            return Verification.run(
                    SmallContract.of(folder, spec),
                    VerifyOptions.of(service.url()).withPhases(Set.of(phase)),
                    List.of());
        }
    }

    private static List<String> gaps(RunResult result, String operation) {
        return result.operations().stream()
                .filter(each -> each.key().equals(operation))
                .map(OperationResult::gaps)
                .flatMap(List::stream)
                .map(Gap::reason)
                .toList();
    }
}
