package dev.concordat.design.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.fetch.FileDocuments;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A case is a folder of {@code specs/lint} with {@code openapi.yaml}, perhaps {@code ruleset.yaml} (else
 * {@code spectral:oas} is meant), and what is found: {@code expected.txt}. Run with {@code -Dconcordat.accept=true} to
 * write what is missing or has changed, and read the difference.
 */
class LintCasesTest {

    private static final Path CASES =
            Path.of(System.getProperty("concordat.root", "..")).resolve("specs/lint");

    /** No case may be lost without notice. */
    private static final int FEWEST_CASES = 20;

    static List<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    @Test
    void casesAreFound() throws IOException {
        assertThat(cases()).hasSizeGreaterThanOrEqualTo(FEWEST_CASES);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aDocumentGivesTheseFindings(Path folder) throws IOException {
        FileDocuments files = new FileDocuments(folder);
        String ruleset = Files.exists(folder.resolve("ruleset.yaml")) ? "ruleset.yaml" : "spectral:oas";
        Result<List<Finding>> linted = LintRun.lint(files, files.uriOf("openapi.yaml"), List.of(ruleset), files::uriOf);
        List<Finding> findings = linted.value();
        String actual = findings == null ? "not linted\n" + lines(linted.findings()) : "linted\n" + lines(findings);
        Path expected = folder.resolve("expected.txt");
        if (Boolean.getBoolean("concordat.accept")) {
            Files.writeString(expected, actual);
        }
        assertThat(expected).as(actual).exists();
        assertThat(actual).isEqualTo(Files.readString(expected));
    }

    private static String lines(List<Finding> findings) {
        return findings.stream().map(LintCasesTest::line).collect(Collectors.joining());
    }

    private static String line(Finding finding) {
        String hint = finding.hint() == null ? "" : " [" + finding.hint() + "]";
        return finding.location() + " " + finding.severity() + " " + finding.ruleId() + " " + finding.message() + hint
                + "\n";
    }
}
