package dev.concordat.benchmarks.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Generates and compiles every document of a folder, several at a time, and prints a table. */
public final class Corpus {

    private Corpus() {}

    /** Prints rows as they come, then the totals. Exits with 1 if a document crashed or its code does not compile. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Options options;
        try {
            options = Options.parse(arguments);
        } catch (IllegalArgumentException e) {
            System.err.println("corpus: " + e.getMessage() + "\n" + Options.USAGE);
            System.exit(2);
            return;
        }
        System.out.println(Table.head(options.peer()));
        List<Row> rows = run(options, row -> System.out.println(Table.line(row, options.peer())));
        System.out.println(Table.totals(rows));
        boolean bad = rows.stream()
                .anyMatch(row -> row.verdict() == Row.Verdict.CRASHED || row.verdict() == Row.Verdict.UNCOMPILED);
        System.exit(bad ? 1 : 0);
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
