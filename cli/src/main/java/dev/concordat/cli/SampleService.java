package dev.concordat.cli;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The sample service as a child process on a free port; closing it stops the process. */
final class SampleService implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofSeconds(90);
    private static final int STOP_LIMIT_SECONDS = 20;

    private final Process process;
    private final URI url;
    private final Path log;

    private SampleService(Process process, URI url, Path log) {
        this.process = process;
        this.url = url;
        this.log = log;
    }

    /**
     * Starts the jar with its data and its log in {@code workspace} and waits until it is ready.
     *
     * @throws IOException when it ends early or is not ready in time; the message names the log
     */
    static SampleService start(Path jar, Path workspace, List<String> options)
            throws IOException, InterruptedException {
        int port = freePort();
        Path log = workspace.resolve("service.log");
        List<String> command = new ArrayList<>(List.of(
                java(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-jar",
                jar.toString(),
                "--server.address=127.0.0.1",
                "--server.port=" + port));
        command.addAll(options);
        Process process = new ProcessBuilder(command)
                .directory(workspace.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        SampleService service = new SampleService(process, URI.create("http://127.0.0.1:" + port), log);
        // An interrupted command line must not leave the service behind.
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        try {
            service.awaitReadiness();
        } catch (IOException | InterruptedException failure) {
            service.close();
            throw failure;
        }
        return service;
    }

    URI url() {
        return url;
    }

    Path log() {
        return log;
    }

    private void awaitReadiness() throws IOException, InterruptedException {
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(2))
                .build();
        HttpRequest probe = HttpRequest.newBuilder(url.resolve("/actuator/health/readiness"))
                .timeout(Duration.ofSeconds(5))
                .build();
        long deadline = System.nanoTime() + START_LIMIT.toNanos();
        while (System.nanoTime() < deadline) {
            if (!process.isAlive()) {
                throw new IOException("the sample service ended with code " + process.exitValue() + "; see " + log);
            }
            try {
                if (client.send(probe, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notListening) {
                // It takes a moment until the port answers.
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new IOException("the sample service was not ready within " + START_LIMIT.toSeconds() + " s; see " + log);
    }

    /** Asks the process to end; it has {@value #STOP_LIMIT_SECONDS} seconds to finish its work. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (process.waitFor(STOP_LIMIT_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
    }

    /** The java of this process, so that service and command line run on the same version. */
    static String java() {
        return ProcessHandle.current().info().command().orElse("java");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
