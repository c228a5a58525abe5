package dev.concordat.tests.pact.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.fetch.FileDocuments;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Severity;
import dev.concordat.core.load.ContractLoader;
import dev.concordat.core.load.LoadedContract;
import dev.concordat.tests.broker.PactUrls;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Pairs of a pact and a document in {@code specs/pact-check}: the findings, each with its place in the pact. A case
 * whose name ends in {@code -not} is one that must be told apart; all others are compatible.
 */
class PactCheckCasesTest {

    private static final Path SPECS =
            Path.of(System.getProperty("concordat.root", "..")).resolve("specs");
    private static final Path CASES = SPECS.resolve("pact-check");

    @TestFactory
    List<DynamicTest> pairs() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        try (Stream<Path> folders = Files.list(CASES)) {
            for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
                tests.add(DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
            }
        }
        return tests;
    }

    private static void check(Path folder) throws IOException {
        Path own = folder.resolve("openapi.yaml");
        Path spec = Files.exists(own) ? own : CASES.resolve("openapi.yaml");
        List<Finding> findings = findings(spec, folder.resolve("pact.json"));
        String actual = findings.stream().map(finding -> shown(finding, spec)).collect(Collectors.joining());
        Path expected = folder.resolve("expected.txt");
        if (Boolean.getBoolean("concordat.accept")) {
            Files.writeString(expected, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(expected));
        assertThat(findings.stream().anyMatch(finding -> finding.severity().atLeast(Severity.WARNING)))
                .isEqualTo(folder.getFileName().toString().endsWith("-not"));
    }

    private static String shown(Finding finding, Path spec) {
        return finding.location().pointer() + ": " + finding.severity().name().toLowerCase(Locale.ROOT) + ": "
                + finding.message() + " [" + finding.ruleId() + "]\n    "
                + String.valueOf(finding.hint()).replace(spec.getParent() + "/", "") + "\n";
    }

    /** The shop takes for granted that it pays by vouchers: the generated client reads the whole payment. */
    @Test
    void thePactsOfTheSampleRelyOnOneThingTooMuch() throws IOException {
        assertThat(findings(SPECS.resolve("parcels/openapi.yaml"), SPECS.resolve("pacts")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.ruleId()).isEqualTo("pact-unpromised-member");
                    assertThat(finding.message()).contains("for the parcels on their way", ".payment.code");
                });
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 950})
    @Timeout(60)
    void deepExamplesAreComparedAsFarAsReasonable(int depth, @TempDir Path folder) throws IOException {
        Path pact = Files.writeString(folder.resolve("pact.json"), """
                {"consumer": {"name": "c"}, "provider": {"name": "p"}, "interactions": [{"description": "d",
                  "request": {"method": "GET", "path": "/api/books/2f6b9a41-7c3e-4d58-8e0a-91b4c6d7e8f2"},
                  "response": {"status": 200, "headers": {"Content-Type": "application/json"},
                    "body": {"rating": %s1%s}}}]}""".formatted("[".repeat(depth), "]".repeat(depth)));

        assertThat(findings(CASES.resolve("openapi.yaml"), pact))
                .extracting(Finding::ruleId)
                .containsAnyOf("pact-undecided", "pact-unreadable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"path\": \"/api/books/2f6b9a41-7c3e-4d58-8e0a-91b4c6d7e8f2\", \"query\": \"\\u001b[31m=1\"",
                "\"path\": \"/api/nowhere\\u001b[31m\"",
                "\"path\": \"/api/books/\\u001b[31m\""
            })
    void hostileTextStaysOnOneLine(String request, @TempDir Path folder) throws IOException {
        Path pact = Files.writeString(folder.resolve("pact.json"), """
                {"consumer": {"name": "c"}, "provider": {"name": "p"}, "interactions": [{"description": "d",
                  "request": {"method": "GET", %s},
                  "response": {"status": 200, "headers": {"X\\u001b[31m\\r\\nok": "\\u001b[31m"}}}]}""".formatted(request));

        assertThat(findings(CASES.resolve("openapi.yaml"), pact))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.message()).doesNotContain("\u001b", "\r", "\n"));
    }

    private static List<Finding> findings(Path spec, Path pact) throws IOException {
        FileDocuments files = new FileDocuments(Path.of(""));
        LoadedContract loaded =
                ContractLoader.load(files, files.uriOf(spec.toString())).orElseThrow();
        return PactCheck.run(loaded, List.of(pact), PactUrls.none()).findings().stream()
                .sorted()
                .toList();
    }
}
