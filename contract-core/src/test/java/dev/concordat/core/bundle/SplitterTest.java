package dev.concordat.core.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.concordat.core.algebra.Containment;
import dev.concordat.core.diff.ContractDiff;
import dev.concordat.core.fetch.FileDocuments;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Result;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.load.ContractLoader;
import dev.concordat.core.load.LoadedContract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** A split document means what it meant: every sound document of {@code specs/parcels}, {@code valid} and
 * {@code diff}. */
class SplitterTest {

    private static final Path SPECS =
            Path.of(System.getProperty("concordat.root", "..")).resolve("specs");
    private static final int FEWEST = 40;

    @TempDir
    private Path folder;

    @TestFactory
    List<DynamicTest> documents() throws IOException {
        List<Path> roots = new ArrayList<>(List.of(SPECS.resolve("parcels/openapi.yaml")));
        for (String kind : List.of("valid", "diff")) {
            try (Stream<Path> files = Files.walk(SPECS.resolve(kind), 2)) {
                files.filter(file -> file.getFileName().toString().matches("openapi\\..*|new\\.yaml"))
                        .sorted()
                        .forEach(roots::add);
            }
        }
        assertThat(roots).hasSizeGreaterThanOrEqualTo(FEWEST);
        return roots.stream()
                .map(root -> DynamicTest.dynamicTest(SPECS.relativize(root).toString(), () -> meansTheSame(root)))
                .toList();
    }

    private void meansTheSame(Path root) throws IOException {
        Result<LoadedContract> loaded = load(root);
        assumeThat(loaded.hasErrors()).isFalse();
        LoadedContract whole = loaded.orElseThrow();
        Result<Map<String, JsonValue>> split = Splitter.split(whole.spec());
        if (split.value() == null) {
            assertThat(split.findings()).extracting(Finding::ruleId).containsExactly("cannot-split");
            return;
        }
        Path target = Files.createTempDirectory(folder, "split");
        write(split.orElseThrow(), target);
        Result<LoadedContract> read = load(target.resolve("openapi.json"));
        assertThat(read.hasErrors()).as(read.findings().toString()).isFalse();
        LoadedContract parts = read.orElseThrow();

        assertThat(ContractDiff.of(whole.contract(), parts.contract(), Containment.DEFAULT_BUDGET))
                .isEmpty();
        assertThat(ContractDiff.of(parts.contract(), whole.contract(), Containment.DEFAULT_BUDGET))
                .isEmpty();
        Path bundle = Files.writeString(
                target.resolve("bundle.json"), Bundler.bundle(parts.spec()).toJson());
        assertThat(ContractDiff.of(whole.contract(), load(bundle).orElseThrow().contract(), Containment.DEFAULT_BUDGET))
                .isEmpty();
    }

    @Test
    void namesStayInTheFolderAndApart() throws IOException {
        Path spec = Files.writeString(folder.resolve("openapi.yaml"), """
                openapi: 3.1.0
                info: {title: Names, version: '1'}
                paths:
                  /: {get: {responses: {'204': {description: None.}}}}
                  /../../etc/passwd: {get: {responses: {'204': {description: None.}}}}
                  /con: {get: {responses: {'204': {description: None.}}}}
                  /a/{b}: {get: {responses: {'204': {description: None.}}}, parameters: [{name: b, in: path, required: true, schema: {$ref: '#/components/schemas/pet'}}]}
                components:
                  schemas:
                    Pet: {type: string}
                    pet: {type: integer}
                    Alias: {$ref: '#/components/schemas/pet'}
                """);

        Map<String, JsonValue> files =
                Splitter.split(load(spec).orElseThrow().spec()).orElseThrow();

        assertThat(files.keySet())
                .containsExactly(
                        "openapi.json",
                        "paths/root.json",
                        "paths/etc_passwd.json",
                        "paths/_con.json",
                        "paths/a__b.json",
                        "components/schemas/Pet.json",
                        "components/schemas/pet_2.json");
        assertThat(files.get("paths/a__b.json").toJson()).contains("../openapi.json#/components/schemas/pet");
    }

    private static void write(Map<String, JsonValue> files, Path target) throws IOException {
        for (Map.Entry<String, JsonValue> file : files.entrySet()) {
            Path path = target.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue().toIndentedJson());
        }
    }

    private static Result<LoadedContract> load(Path file) {
        FileDocuments documents = new FileDocuments(file.getParent());
        return ContractLoader.load(documents, documents.uriOf(file.getFileName().toString()));
    }
}
