package dev.concordat.benchmarks.twins;

import dev.concordat.benchmarks.corpus.Document;
import dev.concordat.core.load.LoadedContract;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes services that break their contract in one way each, and prints how many the runner finds. */
@Command(
        name = "twins",
        sortOptions = false,
        description = "Let the contract-test runner find the one fault of each of many services.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:nothing was found on the clean services", "1:something was found there", "2:wrong usage"})
public final class Twins implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "1..*", paramLabel = "FOLDER", description = "Where documents are.")
    private List<Path> folders = List.of();

    @Option(
            names = "--requests",
            paramLabel = "N",
            description = "Requests for one twin, at most. Default: ${DEFAULT-VALUE}.")
    private int requests = 5_000;

    @Option(names = "--seed", paramLabel = "N", description = "The seed of the runs. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(names = "--every", paramLabel = "N", description = "Only every N-th twin. Default: ${DEFAULT-VALUE}.")
    private int every = 1;

    @Option(names = "--only", paramLabel = "TEXT", description = "Only twins whose name holds this.")
    private String only = "";

    @Option(names = "--workers", paramLabel = "N", description = "Hunts at the same time. Default: ${DEFAULT-VALUE}.")
    private int workers = 2;

    @Option(
            names = "--clean",
            paramLabel = "N",
            description = "Also send this many random requests to the clean twins. Default: ${DEFAULT-VALUE}.")
    private int clean = 0;

    @Option(names = "--list", description = "Print each twin.")
    private boolean list;

    @SuppressWarnings("unused") // picocli reads it
    @Option(names = "--help", usageHelp = true, description = "Show this help and exit.")
    private boolean help;

    Twins() {}

    /** The edge: this alone prints and ends the JVM. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Twins()).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        if (every < 1 || workers < 1) {
            throw new ParameterException(spec.commandLine(), "--every and --workers must be at least 1");
        }
        PrintWriter out = spec.commandLine().getOut();
        List<TwinSet> sets = new ArrayList<>();
        for (Path folder : folders) {
            for (Document document : Document.in(folder)) {
                sets.add(TwinSet.of(readable(document), clean));
            }
        }
        ExecutorService threads = Executors.newFixedThreadPool(workers);
        Score score = new Score();
        try {
            List<Future<Score.Entry>> entries = new ArrayList<>();
            int number = 0;
            for (TwinSet set : sets) {
                Hunt hunt = new Hunt(set.loaded(), seed, requests);
                for (Twin twin : set.twins()) {
                    if (number++ % every == 0 && twin.name().contains(only)) {
                        entries.add(threads.submit(() -> new Score.Entry(twin, hunt.on(twin))));
                    }
                }
            }
            for (Future<Score.Entry> entry : entries) {
                score.add(entry.get());
                if (list) {
                    out.println(entry.get().line());
                    out.flush();
                }
            }
        } finally {
            threads.shutdownNow();
        }
        out.print(score.table());
        int alarms = 0;
        for (TwinSet set : sets) {
            alarms += set.clean().findings().size();
            set.clean()
                    .findings()
                    .forEach(finding -> out.println("clean, yet found: " + finding.checkId() + " " + finding.operation()
                            + ": " + finding.message()));
        }
        out.println(alarms + " findings on the clean services");
        out.flush();
        return alarms == 0 ? 0 : 1;
    }

    private static LoadedContract readable(Document document) throws IOException {
        return document.load().orElseThrow(() -> new IOException(document.main() + " is not readable"));
    }
}
