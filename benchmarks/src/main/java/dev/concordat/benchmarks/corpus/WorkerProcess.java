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
final class WorkerProcess implements AutoCloseable {

    private final Options options;
    private @Nullable Process process;

    WorkerProcess(Options options) {
        this.options = options;
    }

    /** What became of a document, whatever it did to the worker. */
    Row ask(Document document) throws InterruptedException {
        try {
            Process worker = process == null || !process.isAlive() ? start() : process;
            process = worker;
            BufferedReader answers = worker.inputReader(StandardCharsets.UTF_8);
            worker.outputWriter(StandardCharsets.UTF_8)
                    .append(document.name() + "\t" + document.main() + "\n")
                    .flush();
            String line = CompletableFuture.supplyAsync(() -> read(answers), command -> new Thread(command).start())
                    .get(options.seconds(), TimeUnit.SECONDS);
            return line == null ? Row.crashed(document.name(), "the JVM ended: out of memory?") : Row.parse(line);
        } catch (TimeoutException e) {
            close();
            return Row.crashed(document.name(), "no answer in " + options.seconds() + " s");
        } catch (IOException | ExecutionException e) {
            close();
            return Row.crashed(document.name(), e.toString());
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
                Worker.class.getName()));
        if (options.peer()) {
            command.add("--peer");
        }
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
