package dev.concordat.benchmarks.served;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A service that runs as a process of its own, on a core of its own where the system can bind it to one. */
final class Service implements AutoCloseable {
    private static final Duration START = Duration.ofMinutes(2);
    private static final int SEEDS = 50;

    private final Contender contender;
    private final Process process;
    private final int port;

    private Service(Contender contender, Process process, int port) {
        this.contender = contender;
        this.process = process;
        this.port = port;
    }

    /**
     * Starts it and waits until it serves, with some parcels to find.
     *
     * @param pin what binds it to its core, empty: nothing does
     */
    static Service start(Contender contender, List<String> pin, Path log) throws IOException, InterruptedException {
        int port = freePort();
        List<String> command = new ArrayList<>(pin);
        command.addAll(contender.command(port));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        Service service = new Service(contender, process, port);
        try {
            service.await(log);
        } catch (IOException | InterruptedException | RuntimeException e) {
            service.close();
            throw e;
        }
        return service;
    }

    private void await(Path log) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(START);
        while (true) {
            try (Connection connection = new Connection(port)) {
                for (int i = 0; i < SEEDS; i++) {
                    connection.ask(Workload.CREATE.bytes());
                }
                return;
            } catch (IOException e) {
                if (!process.isAlive() || Instant.now().isAfter(end)) {
                    throw new IOException(contender.name() + " does not start: see " + log, e);
                }
                TimeUnit.MILLISECONDS.sleep(200);
            }
        }
    }

    private static int freePort() {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Contender contender() {
        return contender;
    }

    int port() {
        return port;
    }

    /** Processor time that it has taken so far. */
    Duration cpu() {
        return process.toHandle().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
