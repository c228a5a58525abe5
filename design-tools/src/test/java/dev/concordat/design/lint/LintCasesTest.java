package dev.concordat.design.lint;

import dev.concordat.core.fetch.FileDocuments;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Result;
import dev.concordat.design.Cases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A case is a folder of {@code specs/lint} with {@code openapi.yaml}, perhaps {@code ruleset.yaml} (else
 * {@code spectral:oas} is meant), and what is found: {@code expected.txt}.
 */
class LintCasesTest {

    static List<Path> cases() throws IOException {
        return Cases.of("lint", 40);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aDocumentGivesTheseFindings(Path folder) throws IOException {
        FileDocuments files = new FileDocuments(folder);
        String ruleset = Files.exists(folder.resolve("ruleset.yaml")) ? "ruleset.yaml" : "spectral:oas";
        Result<List<Finding>> linted = LintRun.lint(files, files.uriOf("openapi.yaml"), List.of(ruleset), files::uriOf);
        List<Finding> findings = linted.value();
        Cases.check(
                folder.resolve("expected.txt"),
                findings == null
                        ? "not linted\n" + Cases.lines(linted.findings())
                        : "linted\n" + Cases.lines(findings));
    }
}
