package dev.concordat.tests.pact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.finding.Finding;
import dev.concordat.tests.pact.InteractionOutcome.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Provider states by a program of the user. */
class StateCommandTest {

    private static final Duration PATIENT = Duration.ofSeconds(60);

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

    @Test
    void theProgramGetsEachChangeOnItsStandardInputAndItsArgumentsAsTheyAre() throws Exception {
        PactReport report = verify("no book exists", PATIENT, "$(touch owned); *", "--x");
        assertThat(report.exitCode()).isZero();
        assertThat(Files.readAllLines(notes()))
                .containsExactly(
                        "|$(touch owned); *|--x{\"consumer\":\"c\",\"state\":\"no book exists\",\"params\":{\"id\":5},\"action\":\"setup\"}",
                        "|$(touch owned); *|--x{\"consumer\":\"c\",\"state\":\"no book exists\",\"params\":{\"id\":5},\"action\":\"teardown\"}");
    }

    @Test
    void whatItPrintsAreValues() throws Exception {
        StateAnswer answer = new StateCommand(words(), PATIENT)
                .change(new StateChange("c", "a book exists", Map.of(), StateChange.Action.SETUP));
        assertThat(answer).isInstanceOf(StateAnswer.Done.class);
        assertThat(((StateAnswer.Done) answer).values()).containsOnlyKeys("id");
    }

    @ParameterizedTest
    @CsvSource({
        "the library flies, 60, nobody handles, pact-state-unknown",
        "the library burns, 60, ended with exit code 1: no water, pact-not-verified",
        "the library hangs, 1, does not end within 1 seconds, pact-not-verified",
        "the library talks, 60, prints more than 1 MiB, pact-not-verified"
    })
    void aStateThatItCannotReach(String state, int seconds, String words, String rule) throws IOException {
        PactReport report = verify(state, Duration.ofSeconds(seconds));
        assertThat(report.exitCode()).isEqualTo(1);
        assertThat(report.outcomes()).singleElement().satisfies(outcome -> {
            assertThat(outcome.verdict()).isEqualTo(Verdict.ERROR);
            assertThat(outcome.reason()).contains(state, words);
        });
        assertThat(report.findings()).extracting(Finding::ruleId).contains(rule);
        assertThat(library.requests).isEmpty();
    }

    @Test
    void aProgramThatIsNotThereEndsTheRun() throws IOException {
        PactReport report = PactVerification.run(PactOptions.of(library.url(), List.of(pact("no book exists")))
                .withStateCommand(List.of(folder.resolve("nothing").toString())));
        assertThat(report.exitCode()).isEqualTo(3);
        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.ruleId()).isEqualTo("target-unreachable");
            assertThat(finding.message()).contains("nothing", "cannot be run");
        });
    }

    private PactReport verify(String state, Duration timeout, String... more) throws IOException {
        return PactVerification.run(
                PactOptions.of(library.url(), List.of(pact(state))).withStates(new StateCommand(words(more), timeout)));
    }

    private Path pact(String state) throws IOException {
        return Files.writeString(folder.resolve("pact.json"), """
                {"consumer": {"name": "c"}, "provider": {"name": "p"},
                 "interactions": [{"description": "d", "providerStates": [{"name": "%s", "params": {"id": 5}}],
                   "request": {"method": "GET", "path": "/books/5"}, "response": {"status": 404}}],
                 "metadata": {"pactSpecification": {"version": "3.0.0"}}}""".formatted(state));
    }

    private List<String> words(String... more) {
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                Path.of("target/test-classes").toAbsolutePath().toString(),
                StateProgram.class.getName(),
                notes().toString()));
        words.addAll(List.of(more));
        return words;
    }

    private Path notes() {
        return folder.resolve("notes.txt");
    }
}
