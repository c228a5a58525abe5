package dev.concordat.benchmarks.lint;

import dev.concordat.benchmarks.corpus.Document;
import dev.concordat.core.finding.Result;
import dev.concordat.core.report.FindingFormat;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares our findings with those of Spectral: the sets of rule and place, and a reason for each difference. */
@Command(
        name = "lint",
        mixinStandardHelpOptions = true,
        description = "Compare the findings of concordat lint with those that Spectral wrote as JSON.")
public final class Comparison implements Callable<Integer> {

    /** What parsers say of a text is not a rule of the ruleset. */
    private static final Set<String> PARSING = Set.of(
            "parser", "duplicate-key", "json-syntax", "yaml-merge-key", "yaml-unknown-tag", "unrecognized-format");

    @Parameters(index = "0", paramLabel = "OUTPUT", description = "Folder with Spectral's output, NAME.json each.")
    private Path output = Path.of("");

    @Parameters(
            index = "1",
            paramLabel = "DOCUMENTS",
            description = "Folder with the documents, NAME/openapi.* each, or index.tsv.")
    private Path documents = Path.of("");

    @Option(names = "--ruleset", paramLabel = "FILE", description = "The ruleset that Spectral was run with.")
    private String ruleset = "spectral:oas";

    @Option(names = "--list", description = "Print each difference, not only their number.")
    private boolean list;

    private final PrintStream out;
    private final Map<Reason, List<String>> differences = new EnumMap<>(Reason.class);
    private int compared;
    private int same;
    private int all;

    Comparison(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] args) {
        System.exit(new CommandLine(new Comparison(System.out)).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        for (Document document : Document.in(documents)) {
            Path file = output.resolve(document.name() + ".json");
            if (Files.isRegularFile(file) && Files.size(file) > 0) {
                compare(file, document.main());
            }
        }
        if (all == 0) {
            out.println("nothing to compare");
            return 2;
        }
        out.printf("%d documents, %d places, %d the same: %.2f %%%n", compared, all, same, 100.0 * same / all);
        differences.forEach((reason, places) -> {
            out.printf("%5d %s%n", places.size(), reason.text());
            if (list || reason == Reason.OTHER) {
                places.forEach(place -> out.println("      " + place));
            }
        });
        return 0;
    }

    private void compare(Path file, Path document) throws IOException {
        Map<Place, String> theirs =
                without(SpectralOutput.read(file, document.toAbsolutePath().resolveSibling("")));
        Result<Map<Place, String>> linted = OurFindings.of(document, ruleset);
        Map<Place, String> found = linted.value();
        if (found == null) {
            out.println(document + " cannot be linted:");
            out.print(FindingFormat.TEXT.render(linted.findings()));
            return;
        }
        Map<Place, String> ours = without(found);
        compared++;
        Set<Place> union = new TreeSet<>(theirs.keySet());
        union.addAll(ours.keySet());
        all += union.size();
        SelfReference selfReference = null;
        for (Place place : union) {
            boolean own = ours.containsKey(place);
            if (own && theirs.containsKey(place)) {
                same++;
            } else if (own) {
                selfReference = selfReference == null ? SelfReference.in(document) : selfReference;
                boolean loop = selfReference.at(place.pointer());
                note(Reason.ofOurs(place, ours.getOrDefault(place, ""), theirs, loop), "+ " + place);
            } else {
                note(Reason.ofTheirs(place, theirs.getOrDefault(place, ""), ours), "- " + place);
            }
        }
    }

    private void note(Reason reason, String place) {
        differences.computeIfAbsent(reason, key -> new ArrayList<>()).add(place);
    }

    private static Map<Place, String> without(Map<Place, String> places) {
        Map<Place, String> kept = new TreeMap<>(places);
        kept.keySet().removeIf(place -> PARSING.contains(place.rule()));
        return kept;
    }
}
