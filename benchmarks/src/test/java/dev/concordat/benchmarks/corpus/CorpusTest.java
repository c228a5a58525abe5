package dev.concordat.benchmarks.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.concordat.benchmarks.corpus.Row.Verdict;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** No document crashes the generator, and whatever it prints compiles without a warning. */
class CorpusTest {

    private static final Path ROOT =
            Path.of(System.getProperty("concordat.root", "..")).toAbsolutePath().normalize();

    private static List<Row> run(Path folder, Set<String> only) throws IOException, InterruptedException {
        return Corpus.run(new Options(List.of(folder), only, 2, "1g", 120), false, row -> {});
    }

    @Test
    void compilesWhatIsGeneratedFromOurOwnDocuments() throws IOException, InterruptedException {
        List<Row> rows = run(ROOT.resolve("specs"), Set.of());

        assertThat(rows).hasSizeGreaterThan(20);
        assertThat(rows)
                .extracting(Row::verdict)
                .doesNotContain(Verdict.CRASHED, Verdict.UNCOMPILED)
                .contains(Verdict.CLEAN, Verdict.FLAWED, Verdict.REFUSED, Verdict.BROKEN);
        assertThat(rows).allSatisfy(row -> {
            boolean complete = row.verdict() == Verdict.CLEAN || row.verdict() == Verdict.FLAWED;
            assertThat(row.generated() == row.operations())
                    .as("%s", row)
                    .isEqualTo(complete || row.verdict() == Verdict.BROKEN);
        });
    }

    @ParameterizedTest
    @CsvSource({"--help,0", ",2", "--workers=0 .,2", "--workers=x .,2", "no-such-folder,2", "--nope .,2"})
    void saysHowItIsUsed(String arguments, int exitCode) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine command = Corpus.command().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));

        assertThat(command.execute(arguments == null ? new String[0] : arguments.split(" ", -1)))
                .isEqualTo(exitCode);

        assertThat((exitCode == 0 ? out : err).toString()).contains("Usage: corpus");
        assertThat((exitCode == 0 ? err : out).toString()).isEmpty();
    }

    /** Published documents and other generators' test suites, where a corpus is at hand. */
    @Test
    void compilesASampleOfTheCorpus() throws IOException, InterruptedException {
        String known = System.getProperty("CONCORDAT_CORPUS", System.getenv("CONCORDAT_CORPUS"));
        Path corpus = Path.of(
                Objects.requireNonNullElse(
                        known, ROOT.resolveSibling("shared/corpus").toString()),
                "dev");
        if (!Files.isDirectory(corpus)) {
            String reason = "no " + corpus + ": set CONCORDAT_CORPUS to a folder that has dev (CONTRIBUTING.md)";
            System.out.println("SKIPPED: " + reason);
            abort(reason);
        }
        Set<String> sample = Set.copyOf(Files.readAllLines(ROOT.resolve("benchmarks/src/test/resources/sample.txt")));

        List<Row> rows = run(corpus, sample);

        assertThat(rows).hasSize(sample.size());
        assertThat(rows).extracting(Row::verdict).doesNotContain(Verdict.CRASHED, Verdict.UNCOMPILED);
        assertThat(rows).filteredOn(row -> row.verdict() == Verdict.CLEAN).hasSizeGreaterThan(30);
    }

    /** What the document does to its worker is its own row; the next document gets a fresh one. */
    @Test
    void survivesADocumentThatTakesTooLong() throws IOException, InterruptedException {
        List<Row> rows = Corpus.run(
                new Options(List.of(ROOT.resolve("specs/generate")), Set.of(), 1, "1g", 0), false, row -> {});

        assertThat(rows).isNotEmpty().allSatisfy(row -> {
            assertThat(row.verdict()).isEqualTo(Verdict.CRASHED);
            assertThat(row.detail()).isEqualTo("no answer in 0 s");
        });
    }
}
