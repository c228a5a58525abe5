package dev.concordat.tests.pact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Severity;
import dev.concordat.tests.pact.InteractionOutcome.Verdict;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PactVerificationTest {

    private static final Path GOOD = Path.of("src/test/resources/pacts/good");
    private static final Path V3 = GOOD.resolve("reading-app-library.json");
    private static final Path V4 = GOOD.resolve("kiosk-library.json");

    @TempDir
    Path folder;

    private Library library;

    @BeforeEach
    void open() throws IOException {
        library = new Library();
    }

    @AfterEach
    void close() {
        library.close();
    }

    private PactOptions options(Path... pacts) {
        return PactOptions.of(library.url(), List.of(pacts))
                .withStateChangeUrl(library.stateChangeUrl())
                .withBearer(Library.TOKEN);
    }

    @Test
    void pactsOfTwoVersionsPassAgainstAServiceThatKeepsThem() {
        PactReport report = PactVerification.run(options(GOOD));
        assertThat(PactConsole.render(report)).isEqualTo("""
                        kiosk -> library (%1$s)
                          ok     a search by title
                          ok     the book that was added last
                          skip   a book was lent
                                  it is a message, and nobody produces messages; add --message-url http://localhost:8080/messages   (it receives POST {"description":"a book was lent","providerStates":[]})
                                  at %1$s:56:5
                        reading-app -> library (%2$s)
                          ok     a request for a book
                          ok     a request for a book that nobody has
                          ok     a new book
                          ok     a new book without credentials
                        7 interactions: 6 passed, 0 failed, 0 not verified, 1 skipped
                        """.formatted(V4, V3));
        assertThat(report.exitCode()).isZero();
        assertThat(report.findings())
                .extracting(Finding::ruleId, Finding::severity)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("pact-skipped", Severity.WARNING));
    }

    @ParameterizedTest
    @CsvSource({
        "WRONG_STATUS, pact-status, 'status is 500, expected 404', 37, /interactions/1/response/status",
        "MISSING_FIELD, pact-body, copies, 16, /interactions/0/response/body",
        "WRONG_TYPE, pact-body, $.copies, 19, /interactions/0/response/body/copies",
        "WRONG_CONTENT_TYPE, pact-content-type, text/html, 15, /interactions/0/response/headers/Content-Type",
        "MISSING_HEADER, pact-header, ETag, 15, /interactions/0/response/headers/ETag",
    })
    void aBrokenServiceIsFoundWhereThePactExpectsOtherwise(
            Library.Break broken, String rule, String words, int line, String pointer) {
        library.broken = broken;
        PactReport report = PactVerification.run(options(V3));
        assertThat(report.exitCode()).isEqualTo(1);
        assertThat(report.count(Verdict.FAILED)).isEqualTo(1);
        assertThat(report.findings()).anySatisfy(finding -> {
            assertThat(finding.ruleId()).isEqualTo(rule);
            assertThat(finding.message()).contains(words).contains("reading-app");
            assertThat(finding.location().source()).isEqualTo(V3.toString());
            assertThat(finding.location().line()).isEqualTo(line);
            assertThat(finding.location().pointer()).isEqualTo(pointer);
        });
        assertThat(PactConsole.render(report))
                .contains("FAIL", words, "3 passed, 1 failed", "curl -i " + library.url() + "/books/");
    }

    @Test
    void mismatchesCarryBothValuesAndBothWordings() {
        library.broken = Library.Break.WRONG_TYPE;
        PactReport report = PactVerification.run(options(V3));
        assertThat(report.outcomes().get(0).mismatches()).singleElement().satisfies(mismatch -> {
            assertThat(mismatch.part()).isEqualTo(PactMismatch.Part.BODY);
            assertThat(mismatch.path()).isEqualTo("$.copies");
            assertThat(mismatch.expected()).isEqualTo("3");
            assertThat(mismatch.actual()).isEqualTo("\"x\"");
            assertThat(mismatch.pactText()).contains("'x'", "integer");
        });
    }

    @Test
    void withoutCredentialsTheServiceRefuses() {
        PactReport report = PactVerification.run(
                PactOptions.of(library.url(), List.of(V3)).withStateChangeUrl(library.stateChangeUrl()));
        assertThat(report.outcomes().get(2).verdict()).isEqualTo(Verdict.FAILED);
        assertThat(report.outcomes().get(3).verdict()).isEqualTo(Verdict.PASSED);
    }

    @Test
    void aMadeUpTokenIsReplacedByARealOne() {
        PactReport report = PactVerification.run(PactOptions.of(library.url(), List.of(V3))
                .withStateChangeUrl(library.stateChangeUrl())
                .withReplacement("of-the-consumer-test", Library.TOKEN));
        assertThat(report.count(Verdict.PASSED)).isEqualTo(4);
    }

    @Test
    void anEchoedCredentialIsNotReported() {
        library.broken = Library.Break.ECHOES_TOKEN;
        PactReport report = PactVerification.run(options(V3));
        assertThat(report.count(Verdict.FAILED)).isEqualTo(1);
        assertThat(report.toString() + PactConsole.render(report))
                .contains("/books/of/Bearer $AUTHORIZATION", "Authorization: Bearer '\"$AUTHORIZATION\"")
                .doesNotContain(Library.TOKEN);
    }

    @Test
    void aPendingInteractionFailsAsAWarning() throws IOException {
        Path pact = folder.resolve("pending.json");
        Files.writeString(pact, """
                {"consumer": {"name": "c"}, "provider": {"name": "p"},
                 "interactions": [{"type": "Synchronous/HTTP", "description": "later", "pending": true,
                   "request": {"method": "GET", "path": "/later"}, "response": {"status": 200}}],
                 "metadata": {"pactSpecification": {"version": "4.0"}}}""");
        PactReport report = PactVerification.run(options(pact));
        assertThat(report.outcomes().get(0).verdict()).isEqualTo(Verdict.FAILED);
        assertThat(report.findings()).extracting(Finding::severity).containsExactly(Severity.WARNING);
        assertThat(report.exitCode()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "null | '' | true",
                "null | null | true",
                "{\"a\": 1} | '' | false",
                "{\"a\": 1} | {\"a\": 1} | true"
            })
    void bodiesWithoutContentTypeAndNullBodies(String expected, String answer, boolean kept) throws IOException {
        Path pact = folder.resolve("plain.json");
        Files.writeString(pact, """
                {"consumer": {"name": "c"}, "provider": {"name": "p"},
                 "interactions": [{"description": "d", "request": {"method": "GET", "path": "/plain"},
                   "response": {"status": 200, "body": %s}}]}""".formatted(expected));
        library.plain = answer;
        PactReport report = PactVerification.run(options(pact));
        assertThat(report.exitCode()).isEqualTo(kept ? 0 : 1);
        assertThat(report.toString()).doesNotContain("[B@");
    }

    @Test
    void onlyMessagesIsInconclusive() throws IOException {
        Path pact = folder.resolve("messages.json");
        Files.writeString(pact, """
                {"consumer": {"name": "c"}, "provider": {"name": "p"},
                 "messages": [{"description": "lent", "contents": {"id": 1}}],
                 "metadata": {"pactSpecification": {"version": "3.0.0"}}}""");
        PactReport report = PactVerification.run(options(pact));
        assertThat(report.count(Verdict.SKIPPED)).isEqualTo(1);
        assertThat(report.exitCode()).isEqualTo(3);
    }

    @Test
    void anUnreachableServiceIsOneMessage() throws IOException {
        URI nobody;
        try (ServerSocket socket = new ServerSocket(0)) {
            nobody = URI.create("http://localhost:" + socket.getLocalPort());
        }
        PactReport report = PactVerification.run(PactOptions.of(nobody, List.of(GOOD)));
        assertThat(report.exitCode()).isEqualTo(3);
        assertThat(report.findings())
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.ruleId()).isEqualTo("target-unreachable");
                    assertThat(finding.message()).contains(nobody.toString());
                });
        PactReport states = PactVerification.run(options(V3).withStateChangeUrl(nobody));
        assertThat(states.exitCode()).isEqualTo(3);
        assertThat(states.findings()).hasSize(1);
    }

    @Test
    void aServiceThatHangsComesToNoVerdict() throws IOException {
        library.broken = Library.Break.HANGS;
        Path pact = pact(folder, "");
        PactReport report = PactVerification.run(options(pact).withTimeout(Duration.ofMillis(300)));
        assertThat(report.outcomes().get(0).reason()).contains("answer within");
        assertThat(report.findings()).extracting(Finding::ruleId).containsExactly("pact-not-verified");
        assertThat(report.exitCode()).isEqualTo(3);
    }

    @Test
    void anEndlessRegularExpressionEnds() throws IOException {
        Path pact = folder.resolve("endless.json");
        Files.writeString(pact, """
                {"consumer": {"name": "c"}, "provider": {"name": "p"},
                 "interactions": [{"description": "d", "providerStates": [{"name": "a book exists",
                   "params": {"id": 5, "title": "%s!"}}],
                   "request": {"method": "GET", "path": "/books/5"},
                   "response": {"status": 200, "body": {"title": "x"},
                     "matchingRules": {"body": {"$.title": {"matchers": [{"match": "regex", "regex": "(.*a){25}"}]}}}}}],
                 "metadata": {"pactSpecification": {"version": "3.0.0"}}}""".formatted("a".repeat(60)));
        PactReport report = PactVerification.run(options(pact).withTimeout(Duration.ofMillis(500)));
        assertThat(report.outcomes().get(0).reason()).contains("matching did not end within 500 ms");
        assertThat(report.exitCode()).isEqualTo(1);
    }

    @Test
    void hostileTextStaysOnOneBoundedLine() throws IOException {
        Path pact = folder.resolve("hostile.json");
        Files.writeString(pact, """
                {"consumer": {"name": "c\\u001b[31m\\r\\nok everything"}, "provider": {"name": "p"},
                 "interactions": [{"description": "%s", "request": {"method": "GET", "path": "/x\\r\\nX-Evil: 1"},
                   "response": {"status": 200}}]}""".formatted("d".repeat(10_000)));
        PactReport report = PactVerification.run(options(pact));
        String text = PactConsole.render(report);
        assertThat(text).doesNotContain("\u001b", "\r");
        assertThat(text.lines()).allMatch(line -> line.length() < 700).hasSizeLessThan(9);
        assertThat(library.requests).containsExactly("GET /x%0D%0AX-Evil:%201");
    }

    private static Path pact(Path folder, String member) throws IOException {
        Path pact = folder.resolve("pact.json");
        Files.writeString(pact, """
                {"consumer": {"name": "c"}, "provider": {"name": "p"},
                 "interactions": [{"description": "d", %s
                   "request": {"method": "GET", "path": "/books/5"}, "response": {"status": 404}}]}""".formatted(member));
        return pact;
    }
}
