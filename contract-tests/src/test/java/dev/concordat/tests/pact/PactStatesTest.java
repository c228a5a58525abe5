package dev.concordat.tests.pact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Severity;
import dev.concordat.tests.pact.InteractionOutcome.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Provider states around interactions. */
class PactStatesTest {

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
    void statesAreSetUpAndUndone() {
        PactVerification.run(options(V3));
        assertThat(library.stateChanges)
                .containsExactly(
                        "{\"consumer\":\"reading-app\",\"state\":\"a book exists\",\"params\":{\"id\":17,\"title\":\"Middlemarch\"},\"action\":\"setup\"}",
                        "{\"consumer\":\"reading-app\",\"state\":\"a book exists\",\"params\":{\"id\":17,\"title\":\"Middlemarch\"},\"action\":\"teardown\"}",
                        "{\"consumer\":\"reading-app\",\"state\":\"no book exists\",\"params\":{},\"action\":\"setup\"}",
                        "{\"consumer\":\"reading-app\",\"state\":\"no book exists\",\"params\":{},\"action\":\"teardown\"}");
    }

    @Test
    void statesInTheSameProcess() {
        List<StateChange> seen = new java.util.ArrayList<>();
        StateHandlers states = StateHandlers.none().with("a book exists", change -> {
            seen.add(change);
            return Map.of();
        });
        PactReport report = PactVerification.run(options(V3).withStates(states));
        assertThat(seen)
                .extracting(StateChange::action)
                .containsExactly(StateChange.Action.SETUP, StateChange.Action.TEARDOWN);
        assertThat(seen.get(0).params().get("title")).isEqualTo("Middlemarch");
        assertThat(report.findings()).anySatisfy(finding -> {
            assertThat(finding.ruleId()).isEqualTo("pact-state-unknown");
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.message())
                    .contains("\"no book exists\"", "\"a request for a book that nobody has\"", "reading-app");
            assertThat(finding.hint()).isEqualTo("add: .with(\"no book exists\", change -> Map.of())");
        });
        assertThat(report.outcomes().get(1).verdict()).isEqualTo(Verdict.ERROR);
        assertThat(library.requests).doesNotContain("GET /books/99");
    }

    @Test
    void aHandlerThatThrowsIsAReason() {
        StateHandlers states = StateHandlers.none().with("a book exists", change -> {
            throw new IllegalStateException("shelf is locked");
        });
        PactReport report = PactVerification.run(options(V3).withStates(states));
        assertThat(report.outcomes().get(0).reason()).contains("a book exists", "shelf is locked");
    }

    @Test
    void statesThatNobodySetsUpAreWarnings() {
        PactReport report =
                PactVerification.run(PactOptions.of(library.url(), List.of(V3)).withBearer(Library.TOKEN));
        assertThat(report.findings())
                .filteredOn(finding -> finding.ruleId().equals("pact-state-unknown"))
                .hasSize(2)
                .allSatisfy(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.hint()).contains("--state-change-url");
                });
        assertThat(report.outcomes())
                .extracting(InteractionOutcome::verdict)
                .containsExactly(Verdict.FAILED, Verdict.PASSED, Verdict.PASSED, Verdict.PASSED);
    }

    @ParameterizedTest
    @CsvSource({
        "the library flies, nobody handles, pact-state-unknown",
        "the library burns, answered 500, pact-not-verified"
    })
    void aStateThatTheUrlCannotReach(String state, String words, String rule) throws IOException {
        Path pact = Files.writeString(folder.resolve("pact.json"), """
                {"consumer": {"name": "c"}, "provider": {"name": "p"},
                 "interactions": [{"description": "d", "providerState": "%s",
                   "request": {"method": "GET", "path": "/books/5"}, "response": {"status": 404}}]}""".formatted(state));
        PactReport report = PactVerification.run(options(pact));
        assertThat(report.exitCode()).isEqualTo(1);
        assertThat(report.outcomes()).singleElement().satisfies(outcome -> {
            assertThat(outcome.verdict()).isEqualTo(Verdict.ERROR);
            assertThat(outcome.reason()).contains(state, words);
        });
        assertThat(report.findings()).extracting(Finding::ruleId).contains(rule);
    }

    @Test
    void whatStatesOfTheUserThrowIsAReason() {
        for (Throwable thrown : List.of(new IllegalStateException("no shelf"), new AssertionError("no shelf"))) {
            PactReport report = PactVerification.run(options(V3).withStates(new Throwing(thrown)));
            assertThat(report.outcomes().get(0).reason()).contains("a book exists", "no shelf");
            assertThat(report.count(Verdict.ERROR)).isEqualTo(2);
        }
    }

    private record Throwing(Throwable thrown) implements ProviderStates {

        @Override
        public StateAnswer change(StateChange change) {
            if (thrown instanceof AssertionError failed) {
                throw failed;
            }
            throw (RuntimeException) thrown;
        }

        @Override
        public String snippet(StateChange change) {
            return "";
        }
    }

    @Test
    void aPendingInteractionMayNeedAStateThatNobodyHandles() throws IOException {
        Path pact = Files.writeString(folder.resolve("pact.json"), """
                {"consumer": {"name": "c"}, "provider": {"name": "p"},
                 "interactions": [{"type": "Synchronous/HTTP", "description": "later", "pending": true,
                   "providerStates": [{"name": "the library flies"}],
                   "request": {"method": "GET", "path": "/later"}, "response": {"status": 200}}],
                 "metadata": {"pactSpecification": {"version": "4.0"}}}""");
        PactReport report = PactVerification.run(options(pact));
        assertThat(report.findings())
                .extracting(Finding::ruleId)
                .containsExactly("pact-not-verified", "pact-state-unknown");
        assertThat(report.findings()).extracting(Finding::severity).containsOnly(Severity.WARNING);
        assertThat(report.exitCode()).isZero();
    }
}
