package dev.concordat.core.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.fetch.FileDocuments;
import dev.concordat.core.finding.Result;
import dev.concordat.core.load.ContractLoader;
import dev.concordat.core.load.LoadedContract;
import dev.concordat.core.testing.Corpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The fixtures of two other tools: what they call their pairs, what we say, and why where that differs. A label is
 * contradicted only with a witness that the validator confirms, or with a reason that {@code specs/diff-ledger.tsv}
 * writes down; anything else fails.
 */
class DiffLedgerTest {

    private static final int BUDGET = 20_000;
    private static final Path REASONS =
            Path.of(System.getProperty("concordat.root", "..")).resolve("specs/diff-ledger.tsv");

    private record Row(String pair, String label, String answer, String proof) {

        @Override
        public String toString() {
            return pair + "\t" + label + "\t" + answer + "\t" + proof;
        }
    }

    private final List<Row> rows = new ArrayList<>();

    @Test
    void everyLabelIsReproducedOrContradictedWithAReason() throws IOException {
        openapiDiff(Corpus.part("diff/openapi-diff/core/src/test/resources"));
        oasdiff(Corpus.part("diff/oasdiff/data/checker"));
        Map<String, String> reasons = reasons();
        List<String> unexplained = new ArrayList<>();
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Row row : rows) {
            String verdict;
            if (row.label().equals("-")) {
                verdict = "unlabelled, " + row.answer();
            } else if (row.label().equals(row.answer())) {
                verdict = "reproduced";
            } else if (row.answer().equals("breaks")) {
                verdict = "contradicted by a witness";
            } else if (reasons.containsKey(row.pair())) {
                verdict = "contradicted by a policy";
            } else {
                verdict = "unexplained";
                unexplained.add(row.toString());
            }
            counts.merge(verdict, 1, Integer::sum);
            System.out.println("ledger\t" + row + "\t" + verdict + "\t" + reasons.getOrDefault(row.pair(), ""));
        }
        System.out.println("ledger: " + rows.size() + " rows, " + counts);
        assertThat(rows).hasSizeGreaterThan(200);
        assertThat(unexplained).isEmpty();
    }

    /** The names of the files are the labels: {@code bc_<subject>_base}, {@code bc_<subject>_changed_but_compatible}. */
    private void openapiDiff(Path folder) throws IOException {
        List<String> names = names(folder);
        for (String name : names) {
            if (!name.startsWith("bc_") || name.endsWith("_base.yaml")) {
                continue;
            }
            String base = base(name, names);
            if (base != null) {
                String label = name.contains("compatible") ? "safe" : "breaks";
                row("openapi-diff/" + name, label, folder, base, name);
            }
        }
    }

    /** The base whose subject is the longest beginning of the name, with and without the direction. */
    private static @Nullable String base(String name, List<String> names) {
        String best = null;
        for (String candidate : names) {
            if (candidate.startsWith("bc_") && candidate.endsWith("_base.yaml")) {
                String subject = candidate.substring(3, candidate.length() - "_base.yaml".length());
                String rest = name.substring(3);
                boolean fits = rest.startsWith(subject + "_")
                        || rest.startsWith("request_" + subject + "_")
                        || rest.startsWith("response_" + subject + "_");
                if (fits && (best == null || candidate.length() > best.length())) {
                    best = candidate;
                }
            }
        }
        return best;
    }

    private void oasdiff(Path folder) throws IOException {
        List<String> names = names(folder);
        for (String name : names) {
            String other = name.replace("_base.yaml", "_revision.yaml");
            if (!other.equals(name) && names.contains(other)) {
                row("oasdiff/" + other, "-", folder, name, other);
                row("oasdiff/" + other + " backwards", "-", folder, other, name);
            }
        }
    }

    private void row(String pair, String label, Path folder, String before, String after) {
        Contract old = load(folder, before);
        Contract now = load(folder, after);
        if (old == null || now == null) {
            rows.add(new Row(pair, "-", "not readable", ""));
            return;
        }
        List<Change> changes = ContractDiff.of(old, now, BUDGET);
        Change first = first(changes, Answer.BREAKS);
        Change open = first(changes, Answer.UNKNOWN);
        Change told = first != null ? first : open;
        rows.add(new Row(
                pair,
                label,
                first != null ? "breaks" : open != null ? "unknown" : "safe",
                told == null ? "" : told.rule() + ": " + told.message()));
        assertThat(changes).as(pair).allMatch(change -> change.answer() != Answer.BREAKS || change.witness() != null);
    }

    private static @Nullable Change first(List<Change> changes, Answer answer) {
        return changes.stream()
                .filter(change -> change.answer() == answer)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Contract load(Path folder, String name) {
        FileDocuments documents = new FileDocuments(folder);
        Result<LoadedContract> loaded = ContractLoader.load(documents, documents.uriOf(name));
        LoadedContract contract = loaded.value();
        return contract == null ? null : contract.contract();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static Map<String, String> reasons() throws IOException {
        return Files.readAllLines(REASONS).stream()
                .filter(line -> line.contains("\t"))
                .map(line -> line.split("\t", 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
    }
}
