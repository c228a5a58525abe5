package dev.concordat.tests.pact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.finding.Finding;
import dev.concordat.tests.pact.InteractionOutcome.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are no pacts, and pacts that are none. */
class PactDocumentTest {

    private static final Path V3 = Path.of("src/test/resources/pacts/good/reading-app-library.json");

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
    void aPactWithoutInteractionsIsAFinding() throws IOException {
        Path pact = folder.resolve("empty.json");
        Files.writeString(pact, """
                {"consumer": {"name": "c"}, "provider": {"name": "p"}, "interactions": []}""");
        PactReport report = PactVerification.run(options(pact));
        assertThat(report.findings()).extracting(Finding::ruleId).containsExactly("pact-empty");
        assertThat(report.exitCode()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "~~ | Interaction 0 has no type attribute.",
                "\"type\": \"Telepathy\", | Interaction 0 has invalid type attribute 'Telepathy'."
            })
    void anInteractionOfAnUnknownKindIsNoPass(String type, String words) throws IOException {
        Path pact = folder.resolve("kinds.json");
        Files.writeString(pact, """
                {"consumer": {"name": "c"}, "provider": {"name": "p"},
                 "metadata": {"pactSpecification": {"version": "4.0"}},
                 "interactions": [
                   {%s "description": "a", "request": {"method": "GET", "path": "/a"}, "response": {"status": 201}},
                   {"type": "Synchronous/HTTP", "description": "b",
                    "request": {"method": "GET", "path": "/b"}, "response": {"status": 404}}]}""".formatted(type));
        PactReport report = PactVerification.run(options(pact));
        assertThat(report.findings())
                .singleElement()
                .extracting(Finding::message)
                .isEqualTo("the pact breaks its format: " + words);
        assertThat(report.exitCode()).isEqualTo(2);
    }

    @Test
    void noPactIsNoPass() {
        PactReport empty = PactVerification.run(options(folder));
        assertThat(empty.findings()).extracting(Finding::ruleId).containsExactly("pact-not-found");
        assertThat(empty.exitCode()).isEqualTo(2);
        PactReport missing = PactVerification.run(options(folder.resolve("nowhere.json")));
        assertThat(missing.findings()).extracting(Finding::ruleId).containsExactly("pact-not-found");
        assertThat(missing.exitCode()).isEqualTo(2);
        assertThat(PactVerification.run(options()).exitCode()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"consumer\": ",
                "[]",
                "{\"name\": \"no pact\"}",
                "{\"consumer\": {\"name\": \"c\"}, \"provider\": {\"name\": \"p\"}, \"interactions\": [1]}",
                "{\"consumer\": 1, \"provider\": 2, \"interactions\": 3}",
                "{\"consumer\": {}, \"provider\": {}, \"interactions\": [{\"type\": \"Telepathy\"}], \"metadata\": {\"pactSpecification\": {\"version\": \"4.0\"}}}",
                ""
            })
    void aBrokenPactIsOneClearFinding(String text) throws IOException {
        Path pact = folder.resolve("broken.json");
        Files.writeString(pact, text);
        PactReport report = PactVerification.run(options(pact, V3));
        assertThat(report.exitCode()).isEqualTo(2);
        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.location().source()).isEqualTo(pact.toString());
            assertThat(finding.message()).doesNotContain("Exception").doesNotContain("\n");
        });
        assertThat(PactConsole.render(report)).contains("\n" + pact + ":");
        assertThat(report.count(Verdict.PASSED))
                .as("the others are still verified")
                .isEqualTo(4);
    }

    @Test
    void deepNestingIsRefused() throws IOException {
        Path pact = folder.resolve("deep.json");
        Files.writeString(pact, "[".repeat(200_000));
        assertThat(PactVerification.run(options(pact)).exitCode()).isEqualTo(2);
    }
}
