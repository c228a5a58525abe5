package dev.concordat.tests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.load.LoadedContract;
import dev.concordat.core.wire.Content;
import dev.concordat.core.wire.Exchange;
import dev.concordat.core.wire.HeaderField;
import dev.concordat.core.wire.WireRequest;
import dev.concordat.core.wire.WireResponse;
import dev.concordat.tests.execute.Outcome;
import dev.concordat.tests.plan.Phase;
import dev.concordat.tests.report.Gap;
import dev.concordat.tests.report.RunFinding;
import dev.concordat.tests.report.RunResult;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only a combination of values shows is found, made small, and the same for the same seed. */
class FuzzTest {

    private static final String SPEC = """
            openapi: 3.1.0
            info: {title: Shelf, version: '1'}
            paths:
              /books:
                post:
                  operationId: addBook
                  parameters:
                    - {name: dry, in: query, schema: {type: boolean}}
                    - {name: X-Trace, in: header, schema: {type: integer, minimum: 1, maximum: 9}}
                  requestBody:
                    required: true
                    content:
                      application/json:
                        schema:
                          type: object
                          additionalProperties: false
                          required: [title]
                          properties:
                            title: {type: string, minLength: 1, maxLength: 40}
                            pages: {type: integer, minimum: 1, maximum: 900}
                            tags: {type: array, maxItems: 3, items: {enum: [old, new, lent]}}
                            language: {enum: [en, de, fr]}
                  responses:
                    '201': {description: Made.}
                    '400': {description: No.}
            """;

    private final List<String> sent = new ArrayList<>();

    @Test
    void aCombinationIsFoundAndMadeSmall(@TempDir Path folder) throws IOException {
        RunResult result = verify(
                folder,
                0,
                400,
                request -> text(request).contains("\"language\":\"fr\"")
                                && text(request).contains("\"lent\"")
                        ? 500
                        : 201);

        assertThat(result.findings()).extracting(RunFinding::checkId).contains("server-error");
        String curl = result.findings().stream()
                .filter(finding -> finding.checkId().equals("server-error"))
                .findFirst()
                .orElseThrow()
                .sample()
                .curl();
        assertThat(curl).contains("fr", "lent").doesNotContain("pages", "dry=", "X-Trace");
    }

    @Test
    void aSeedGivesTheSameCases(@TempDir Path folder) throws IOException {
        verify(folder, 7, 60, request -> 201);
        List<String> first = List.copyOf(sent);
        sent.clear();
        verify(folder, 7, 60, request -> 201);

        assertThat(sent).isEqualTo(first).hasSizeGreaterThanOrEqualTo(60);
        assertThat(Set.copyOf(sent)).hasSizeGreaterThan(40);
        sent.clear();
        verify(folder, 8, 60, request -> 201);
        assertThat(sent).isNotEqualTo(first);
    }

    @Test
    void theConformingServiceIsLeftAlone() throws Exception {
        try (LibraryService service = new LibraryService()) {
            RunResult result = Verification.run(
                    Library.contract(),
                    Library.options(service).withPhases(Set.of(Phase.FUZZ)).withFuzz(new FuzzBudget(600, null)),
                    List.of());

            assertThat(result.findings()).isEmpty();
            assertThat(result.requests()).isGreaterThan(600);
        }
    }

    @Test
    void aTimeEndsTheRun(@TempDir Path folder) throws IOException {
        LoadedContract loaded = SmallContract.of(folder, SPEC);
        RunResult result = Verification.run(
                loaded,
                VerifyOptions.of("http://localhost")
                        .withPhases(Set.of(Phase.FUZZ))
                        .withFuzz(new FuzzBudget(0, Duration.ofMillis(200))),
                List.of(),
                request -> answered(request, 201));

        assertThat(result.requests()).isPositive();
        assertThat(result.operations())
                .allSatisfy(operation -> assertThat(operation.gaps())
                        .extracting(Gap::reason)
                        .doesNotContain("no case in the chosen phases"));
    }

    @Test
    void anEmptyArrayInAFormIsNoValidCase(@TempDir Path folder) throws IOException {
        String form = SPEC.replace("application/json", "application/x-www-form-urlencoded")
                .replace("required: [title]", "required: [tags]");
        RunResult result = Verification.run(
                SmallContract.of(folder, form),
                VerifyOptions.of("http://localhost")
                        .withPhases(Set.of(Phase.FUZZ))
                        .withFuzz(new FuzzBudget(200, null)),
                List.of(),
                request -> answered(request, text(request).contains("tags=") ? 201 : 400));

        assertThat(result.findings()).extracting(RunFinding::checkId).doesNotContain("valid-data-refused");
    }

    private interface Service {
        int status(WireRequest request);
    }

    private RunResult verify(Path folder, long seed, int requests, Service service) throws IOException {
        return Verification.run(
                SmallContract.of(folder, SPEC),
                VerifyOptions.of("http://localhost")
                        .withSeed(seed)
                        .withPhases(Set.of(Phase.FUZZ))
                        .withFuzz(new FuzzBudget(requests, null)),
                List.of(),
                request -> {
                    sent.add(request.target() + " " + request.headers() + " " + request.body());
                    return answered(request, isSound(request) ? service.status(request) : 400);
                });
    }

    /** Enough of the contract for most cases. */
    private static boolean isSound(WireRequest request) {
        return text(request).contains("title");
    }

    private static String text(WireRequest request) {
        Content body = request.body();
        return body == null ? "" : body.toString();
    }

    private static Outcome answered(WireRequest request, int status) {
        List<HeaderField> headers = List.of(new HeaderField("Content-Type", "application/json"));
        return new Outcome.Answered(
                new Exchange(request, new WireResponse(status, headers, Content.EMPTY, true), Duration.ZERO));
    }
}
