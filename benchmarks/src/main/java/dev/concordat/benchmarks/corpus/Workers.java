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

/** Does a job on many documents, several at a time. */
public final class Workers {

    private Workers() {}

    /** The rows, in no order; each is also handed over when it is there. */
    public static <R> List<R> run(Job<R> job, Options options, Consumer<R> listener)
            throws IOException, InterruptedException {
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
        List<Future<List<R>>> parts = new ArrayList<>();
        for (int i = 0; i < options.workers(); i++) {
            parts.add(threads.submit(() -> work(queue, job, options, listener)));
        }
        threads.shutdown();
        List<R> rows = new ArrayList<>();
        try {
            for (Future<List<R>> part : parts) {
                rows.addAll(part.get());
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
        return rows;
    }

    private static <R> List<R> work(Queue<Document> queue, Job<R> job, Options options, Consumer<R> listener)
            throws InterruptedException {
        List<R> rows = new ArrayList<>();
        try (WorkerProcess<R> worker = new WorkerProcess<>(job, options)) {
            for (Document next = queue.poll(); next != null; next = queue.poll()) {
                R row = worker.ask(next);
                rows.add(row);
                listener.accept(row);
            }
        }
        return rows;
    }
}
