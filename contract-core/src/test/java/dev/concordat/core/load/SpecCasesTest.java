package dev.concordat.core.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.bundle.Bundler;
import dev.concordat.core.fetch.FileDocuments;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A case is a folder of {@code specs/valid} or {@code specs/invalid} with a document {@code openapi.*} and what comes of
 * it: {@code contract.txt}, {@code bundle.json}, {@code findings.txt}. Run with {@code -Dconcordat.accept=true} to write
 * what is missing or has changed, and read the difference.
 */
class SpecCasesTest {

    private static final Path SPECS =
            Path.of(System.getProperty("concordat.root", "..")).resolve("specs");

    static Stream<Path> valid() throws IOException {
        return cases("valid");
    }

    static Stream<Path> invalid() throws IOException {
        return cases("invalid");
    }

    private static Stream<Path> cases(String kind) throws IOException {
        try (Stream<Path> folders = Files.list(SPECS.resolve(kind))) {
            return folders.filter(Files::isDirectory).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("valid")
    void aValidSpecBecomesAContract(Path folder) throws IOException {
        Result<LoadedContract> result = load(folder);
        assertThat(result.hasErrors()).as(findings(result)).isFalse();
        LoadedContract loaded = result.orElseThrow();
        expect(folder.resolve("contract.txt"), ContractDigest.of(loaded.contract()));
        if (Files.exists(folder.resolve("bundle.json"))) {
            expect(folder.resolve("bundle.json"), Bundler.bundle(loaded.spec()).toJson() + "\n");
        }
        if (!result.findings().isEmpty()) {
            expect(folder.resolve("findings.txt"), findings(result));
        }
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void anInvalidSpecEndsInLocatedFindings(Path folder) throws IOException {
        Result<LoadedContract> result = load(folder);
        assertThat(result.findings()).isNotEmpty();
        expect(folder.resolve("findings.txt"), findings(result));
        LoadedContract loaded = result.value();
        if (loaded != null) {
            expect(folder.resolve("contract.txt"), ContractDigest.of(loaded.contract()));
        }
    }

    private static Result<LoadedContract> load(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            Path root = files.filter(file -> file.getFileName().toString().startsWith("openapi."))
                    .findFirst()
                    .orElseThrow();
            FileDocuments documents = new FileDocuments(folder);
            return ContractLoader.load(
                    documents, documents.uriOf(root.getFileName().toString()));
        }
    }

    private static String findings(Result<?> result) {
        return result.findings().stream().map(SpecCasesTest::line).collect(Collectors.joining());
    }

    private static String line(Finding finding) {
        String hint = finding.hint() == null ? "" : " [" + finding.hint() + "]";
        return finding.location() + " " + finding.severity() + " " + finding.ruleId() + " " + finding.message() + hint
                + "\n";
    }

    private static void expect(Path golden, String actual) throws IOException {
        if (Boolean.getBoolean("concordat.accept")) {
            Files.writeString(golden, actual);
        }
        assertThat(golden).as(actual).exists();
        assertThat(actual).isEqualTo(Files.readString(golden));
    }

    /** No case may be lost without notice. */
    static final int FEWEST_CASES = 20;

    @org.junit.jupiter.api.Test
    void casesAreFound() throws IOException {
        assertThat(Stream.concat(valid(), invalid()).collect(Collectors.toList()))
                .hasSizeGreaterThanOrEqualTo(FEWEST_CASES);
        assertThat(List.of("valid", "invalid"))
                .allSatisfy(kind -> assertThat(SPECS.resolve(kind)).isDirectory());
    }
}
