package dev.concordat.core.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.bundle.Bundler;
import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.Operation;
import dev.concordat.core.fetch.DocumentReader;
import dev.concordat.core.fetch.FileDocuments;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Result;
import dev.concordat.core.finding.Severity;
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.core.grammar.SpecVersion;
import dev.concordat.core.testing.Corpus;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Documents from the wild and torture documents: each ends in a contract or in located findings, and soon. */
class CorpusTest {

    @TestFactory
    List<DynamicTest> everyDocumentEndsInAContractOrFindings() throws IOException {
        Path index = Corpus.part("index.tsv");
        List<DynamicTest> tests = new ArrayList<>();
        List<String> lines = Files.readAllLines(index);
        for (String line : lines.subList(1, lines.size())) {
            String[] columns = line.split("\t");
            Path folder = index.resolveSibling(columns[0]).resolve(columns[1]);
            tests.add(DynamicTest.dynamicTest(columns[1], () -> load(folder, columns[2])));
        }
        return tests;
    }

    private static void load(Path folder, String main) {
        long start = System.nanoTime();
        FileDocuments documents = new FileDocuments(folder);
        Result<LoadedContract> result = ContractLoader.load(documents, documents.uriOf(main));
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        List<Finding> errors = result.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        assertThat(taken).isLessThan(Duration.ofSeconds(20));
        if (result.value() == null) {
            assertThat(errors).isNotEmpty();
            return;
        }
        assertThat(result.findings())
                .allSatisfy(finding -> assertThat(finding.location().line()).isPositive());
        Contract contract = result.value().contract();
        contract.schemas().keySet().forEach(contract::dereference);
        if (errors.isEmpty() && result.value().spec().version() != SpecVersion.V2_0) {
            bundled(result.value());
        }
    }

    /** A bundle refers to nothing outside and means the same. */
    private static void bundled(LoadedContract loaded) {
        byte[] text = Bundler.bundle(loaded.spec()).toJson().getBytes(StandardCharsets.UTF_8);
        DocumentReader only = new DocumentReader() {
            @Override
            public Result<byte[]> read(URI uri) {
                return uri.toString().equals("memory:/bundle.json")
                        ? Result.of(text)
                        : Result.failed(Finding.error("outside", uri.toString(), null, SourceLocation.of("bundle")));
            }

            @Override
            public String displayName(URI uri) {
                return uri.toString();
            }
        };
        Result<LoadedContract> again = ContractLoader.load(only, URI.create("memory:/bundle.json"));
        assertThat(again.findings()).noneMatch(finding -> finding.severity() == Severity.ERROR);
        Contract bundle = again.orElseThrow().contract();
        Contract contract = loaded.contract();
        assertThat(bundle.operations().stream().map(Operation::signature).toList())
                .isEqualTo(
                        contract.operations().stream().map(Operation::signature).toList());
        assertThat(bundle.operations().stream().mapToInt(CorpusTest::parts).sum())
                .isEqualTo(contract.operations().stream()
                        .mapToInt(CorpusTest::parts)
                        .sum());
        assertThat(bundle.components().keySet())
                .containsAll(contract.components().keySet());
    }

    private static int parts(Operation operation) {
        return operation.parameters().size()
                + operation.responses().stream()
                        .mapToInt(response -> 1
                                + response.content().size()
                                + response.headers().size())
                        .sum();
    }
}
