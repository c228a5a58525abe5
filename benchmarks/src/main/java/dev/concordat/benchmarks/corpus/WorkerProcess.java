package dev.concordat.benchmarks.corpus;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** A worker with bounded heap that is replaced when a document ends it or takes too long. */
final class WorkerProcess<R> implements AutoCloseable {

    private final Job<R> job;
    private final Options options;
    private @Nullable Process process;

    WorkerProcess(Job<R> job, Options options) {
        this.job = job;
        this.options = options;
    }

    /** What became of a document, whatever it did to the worker. */
    R ask(Document document) throws InterruptedException {
        try {
            Process worker = process == null || !process.isAlive() ? start() : process;
            process = worker;
            BufferedReader answers = worker.inputReader(StandardCharsets.UTF_8);
            worker.outputWriter(StandardCharsets.UTF_8)
                    .append(document.name() + "\t" + document.main() + "\n")
                    .flush();
            String line = CompletableFuture.supplyAsync(() -> read(answers), command -> new Thread(command).start())
                    .get(options.seconds(), TimeUnit.SECONDS);
            return line == null
                    ? job.crashed().apply(document.name(), "the JVM ended: out of memory?")
                    : job.parse().apply(line);
        } catch (TimeoutException e) {
            close();
            return job.crashed().apply(document.name(), "no answer in " + options.seconds() + " s");
        } catch (IOException | ExecutionException e) {
            close();
            return job.crashed().apply(document.name(), e.toString());
        }
    }

    private static @Nullable String read(BufferedReader answers) {
        try {
            return answers.readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Process start() throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + options.heap(),
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.util.concurrent.ForkJoinPool.common.parallelism=1",
                "-cp",
                System.getProperty("java.class.path"),
                job.worker().getName()));
        command.addAll(job.arguments());
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    @Override
    public void close() {
        if (process != null) {
            process.destroyForcibly();
            process = null;
        }
    }
}
