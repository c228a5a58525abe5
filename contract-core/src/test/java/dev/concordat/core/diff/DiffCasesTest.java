package dev.concordat.core.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.algebra.Containment;
import dev.concordat.core.contract.Contract;
import dev.concordat.core.diff.policy.Level;
import dev.concordat.core.fetch.FileDocuments;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Result;
import dev.concordat.core.load.ContractLoader;
import dev.concordat.core.load.LoadedContract;
import dev.concordat.core.parse.SpecParser;
import dev.concordat.core.report.FindingFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * A case is a folder of {@code specs/diff} with {@code old.yaml}, {@code new.yaml} and {@code expected.txt}: what the
 * command prints of them, nothing for equivalent documents. {@code -Dconcordat.accept=true} writes the expected files.
 */
class DiffCasesTest {

    private static final Path CASES =
            Path.of(System.getProperty("concordat.root", "..")).resolve("specs/diff");
    private static final int FEWEST_CASES = 12;

    /** The day on which cases with accepted changes are judged. */
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

    @TestFactory
    List<DynamicTest> cases() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        try (Stream<Path> folders = Files.list(CASES)) {
            folders.sorted()
                    .forEach(folder -> tests.add(
                            DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder))));
        }
        assertThat(tests).hasSizeGreaterThanOrEqualTo(FEWEST_CASES);
        return tests;
    }

    private static void check(Path folder) throws IOException {
        List<Finding> findings = new ArrayList<>();
        Result<AcceptedChanges> accepted = accepted(folder.resolve("accepted.yaml"));
        findings.addAll(accepted.findings());
        AcceptedChanges agreed = accepted.value();
        if (agreed != null) {
            Contract old = load(folder, "old.yaml");
            Contract now = load(folder, "new.yaml");
            Set<Leniency> leniencies = leniencies(folder.resolve("lenient.txt"));
            ContractDiff diff = ContractDiff.between(old, now, Containment.DEFAULT_BUDGET, leniencies);
            List<Change> changes = diff.changes();
            assertThat(diff.allowsMore())
                    .as("as the way back breaks")
                    .isEqualTo(ContractDiff.of(now, old, Containment.DEFAULT_BUDGET, leniencies).stream()
                            .anyMatch(Change::mayBreak));
            findings.addAll(agreed.judge(
                    Level.all(levels(folder.resolve("levels.txt")))
                            .judge(changes, () -> Correspondence.of(old, now), TODAY),
                    TODAY));
        }
        String actual = FindingFormat.TEXT.render(findings);
        Path expected = folder.resolve("expected.txt");
        if (Boolean.getBoolean("concordat.accept")) {
            Files.writeString(expected, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(expected));
    }

    private static Result<AcceptedChanges> accepted(Path file) throws IOException {
        return Files.exists(file)
                ? SpecParser.parse("file:///accepted.yaml", "accepted.yaml", Files.readAllBytes(file))
                        .then(AcceptedChanges::read)
                : Result.of(AcceptedChanges.NONE);
    }

    private static Set<Leniency> leniencies(Path file) throws IOException {
        Set<Leniency> leniencies = EnumSet.noneOf(Leniency.class);
        if (Files.exists(file)) {
            Files.readAllLines(file)
                    .forEach(word -> leniencies.add(Leniency.of(word).orElseThrow()));
        }
        return leniencies;
    }

    private static Set<Level> levels(Path file) throws IOException {
        Set<Level> levels = EnumSet.noneOf(Level.class);
        if (Files.exists(file)) {
            Files.readAllLines(file).forEach(word -> levels.add(Level.of(word).orElseThrow()));
        }
        return levels;
    }

    private static Contract load(Path folder, String name) {
        FileDocuments documents = new FileDocuments(folder);
        LoadedContract loaded =
                ContractLoader.load(documents, documents.uriOf(name)).orElseThrow();
        return loaded.contract();
    }
}
