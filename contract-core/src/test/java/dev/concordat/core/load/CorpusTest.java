package dev.concordat.core.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.fetch.FileDocuments;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Result;
import dev.concordat.core.finding.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Documents from the wild and torture documents: each ends in a contract or in located findings, and soon. */
class CorpusTest {

    private static Path corpus() {
        String set = System.getProperty("CONCORDAT_CORPUS", System.getenv("CONCORDAT_CORPUS"));
        Path root = Path.of(System.getProperty("concordat.root", ".."));
        return set == null
                ? root.toAbsolutePath().resolve("../../shared/corpus").normalize()
                : Path.of(set);
    }

    @TestFactory
    List<DynamicTest> everyDocumentEndsInAContractOrFindings() throws IOException {
        Path corpus = corpus();
        Path index = corpus.resolve("index.tsv");
        assumeTrue(Files.exists(index), "no corpus: set CONCORDAT_CORPUS to a folder with index.tsv");
        List<DynamicTest> tests = new ArrayList<>();
        List<String> lines = Files.readAllLines(index);
        for (String line : lines.subList(1, lines.size())) {
            String[] columns = line.split("\t");
            Path folder = corpus.resolve(columns[0]).resolve(columns[1]);
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
        if (System.getProperty("corpus.print") != null) {
            System.out.printf(
                    "@@ %s %s %d ms, %d errors, %d findings%n",
                    folder.getFileName(),
                    result.value() == null ? "REFUSED" : "loaded",
                    taken.toMillis(),
                    errors.size(),
                    result.findings().size());
            result.findings().stream()
                    .filter(f -> f.severity() != Severity.INFO)
                    .limit(400)
                    .forEach(f -> System.out.println("@@@ " + f.severity() + " " + f.location() + " " + f.ruleId() + " "
                            + f.message() + " | " + f.hint()));
        }
        assertThat(taken).isLessThan(Duration.ofSeconds(20));
        if (result.value() == null) {
            assertThat(errors).isNotEmpty();
            return;
        }
        assertThat(result.findings())
                .allSatisfy(finding -> assertThat(finding.location().line()).isPositive());
        Contract contract = result.value().contract();
        contract.schemas().keySet().forEach(contract::dereference);
    }
}
