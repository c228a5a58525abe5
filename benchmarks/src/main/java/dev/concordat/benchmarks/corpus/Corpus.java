package dev.concordat.benchmarks.corpus;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command that generates and compiles every document of a folder, several at a time, and prints a table. */
@Command(
        name = "corpus",
        sortOptions = false,
        description = "Generate and compile every document of the folders and print what became of each.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:all code compiles", "1:a document crashed or its code does not compile", "2:wrong usage"})
public final class Corpus implements Callable<Integer> {

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

    @Option(names = "--peer", description = "Ask openapi-generator's spring, too, and compare the lines.")
    private boolean peer;

    @Option(names = "--workers", paramLabel = "N", description = "JVMs at a time. Default: one for each processor.")
    private int workers = Runtime.getRuntime().availableProcessors();

    @Option(names = "--heap", paramLabel = "SIZE", description = "Heap of each. Default: 3g.")
    private String heap = "3g";

    @Option(
            names = "--seconds",
            paramLabel = "N",
            description = "What a document may take, compiling included. Default: 300.")
    private int seconds = 300;

    @SuppressWarnings("unused") // picocli reads it
    @Option(names = "--help", usageHelp = true, description = "Show this help and exit.")
    private boolean help;

    Corpus() {}

    /** The edge: this alone prints and ends the JVM. */
    public static void main(String[] arguments) {
        System.exit(command().execute(arguments));
    }

    static CommandLine command() {
        return new CommandLine(new Corpus());
    }

    /** Prints rows as they come, then the totals. */
    @Override
    public Integer call() throws IOException, InterruptedException {
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) {
                throw new ParameterException(spec.commandLine(), folder + " is no folder");
            }
        }
        if (workers < 1 || seconds < 1) {
            throw new ParameterException(spec.commandLine(), "--workers and --seconds must be at least 1");
        }
        PrintWriter out = spec.commandLine().getOut();
        out.println(Table.head(peer));
        out.flush();
        List<Row> rows = run(new Options(folders, only, peer, workers, heap, seconds), row -> {
            out.println(Table.line(row, peer));
            out.flush();
        });
        out.println(Table.totals(rows));
        out.flush();
        boolean bad = rows.stream()
                .anyMatch(row -> row.verdict() == Row.Verdict.CRASHED || row.verdict() == Row.Verdict.UNCOMPILED);
        return bad ? 1 : 0;
    }

    /** The rows by name; each is also handed over when it is there. */
    static List<Row> run(Options options, Consumer<Row> listener) throws IOException, InterruptedException {
        List<Document> documents = new ArrayList<>();
        for (Path folder : options.folders()) {
            documents.addAll(Document.in(folder));
        }
        documents.removeIf(
                document -> !options.only().isEmpty() && !options.only().contains(document.name()));
        // The largest first: none of them is left over for the end.
        documents.sort(
                Comparator.comparingLong(document -> -document.main().toFile().length()));
        Queue<Document> queue = new ConcurrentLinkedQueue<>(documents);
        ExecutorService threads = Executors.newFixedThreadPool(options.workers());
        List<Future<List<Row>>> parts = new ArrayList<>();
        for (int i = 0; i < options.workers(); i++) {
            parts.add(threads.submit(() -> work(queue, options, listener)));
        }
        threads.shutdown();
        List<Row> rows = new ArrayList<>();
        try {
            for (Future<List<Row>> part : parts) {
                rows.addAll(part.get());
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
        rows.sort(Comparator.comparing(Row::name));
        return rows;
    }

    private static List<Row> work(Queue<Document> queue, Options options, Consumer<Row> listener)
            throws InterruptedException {
        List<Row> rows = new ArrayList<>();
        try (WorkerProcess worker = new WorkerProcess(options)) {
            for (Document next = queue.poll(); next != null; next = queue.poll()) {
                Row row = worker.ask(next);
                rows.add(row);
                listener.accept(row);
            }
        }
        return rows;
    }
}
