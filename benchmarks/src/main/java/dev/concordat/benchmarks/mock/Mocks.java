package dev.concordat.benchmarks.mock;

import dev.concordat.benchmarks.corpus.Document;
import dev.concordat.core.load.LoadedContract;
import dev.concordat.tests.judge.Opinion;
import dev.concordat.tests.report.OperationVerdict;
import dev.concordat.tests.report.RunFinding;
import dev.concordat.tests.report.RunResult;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Holds the mock of every document of a folder to its document and prints what the runner found. */
@Command(
        name = "mock",
        sortOptions = false,
        description = "Hold the mock of every document of the folders to its document.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:nothing was found", "1:the runner found something, or an answer was refused", "2:wrong usage"
        })
public final class Mocks implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "1..*", paramLabel = "FOLDER", description = "Where documents are.")
    private List<Path> folders = List.of();

    @Option(
            names = "--only",
            split = ",",
            paramLabel = "NAME",
            description = "Only these documents; several with commas between.")
    private Set<String> only = Set.of();

    @Option(
            names = "--cases",
            paramLabel = "N",
            description = "Cases for one operation, at most. Default: ${DEFAULT-VALUE}.")
    private int cases = 5;

    @Option(names = "--stateful", description = "Let the mock remember what is created.")
    private boolean stateful;

    @Option(names = "--list", description = "Print each finding.")
    private boolean list;

    @SuppressWarnings("unused") // picocli reads it
    @Option(names = "--help", usageHelp = true, description = "Show this help and exit.")
    private boolean help;

    /** Answers of all documents that the independent validator refuses. */
    private int refused;

    Mocks() {}

    /** The edge: this alone prints and ends the JVM. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Mocks()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        int operations = 0;
        int answered = 0;
        int requests = 0;
        int findings = 0;
        for (Path folder : folders) {
            for (Document document : Document.in(folder)) {
                if (only.isEmpty() || only.contains(document.name())) {
                    RunResult result = verify(document, out);
                    if (result == null) {
                        continue;
                    }
                    operations += result.operations().size();
                    answered += (int) result.count(OperationVerdict.PASSED);
                    requests += result.requests();
                    out.flush();
                    findings += result.findings().size();
                }
            }
        }
        out.printf(
                "%d operations, %d passed, %d requests, %d findings, %d answers refused%n",
                operations, answered, requests, findings, refused);
        out.flush();
        return findings + refused == 0 ? 0 : 1;
    }

    private @Nullable RunResult verify(Document document, PrintWriter out) {
        LoadedContract loaded = document.load().orElse(null);
        if (loaded == null) {
            out.printf("%-30s not readable%n", document.name());
            return null;
        }
        Answers answers = new Answers(loaded);
        RunResult result = new MockedDocument(loaded, cases, stateful).verify(answers);
        Map<String, Long> checks = result.findings().stream()
                .collect(Collectors.groupingBy(RunFinding::checkId, TreeMap::new, Collectors.counting()));
        out.printf(
                "%-30s %5d operations %5d passed %6d requests %5d answer %6d valid %4d unclear %4d refused %s%n",
                document.name(),
                result.operations().size(),
                result.count(OperationVerdict.PASSED),
                result.requests(),
                answers.answered(),
                answers.count(Opinion.VALID),
                answers.count(Opinion.UNKNOWN),
                answers.refused().size(),
                checks.isEmpty() ? "" : checks);
        refused += answers.refused().size();
        if (list) {
            answers.refused().forEach(answer -> out.println("    refused: " + answer));
            result.findings()
                    .forEach(finding -> out.println(
                            "    " + finding.checkId() + " " + finding.operation() + ": " + finding.message()));
        }
        return result;
    }
}
