package dev.concordat.runtime.redis;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.core.ConditionTimeoutException;
import org.junit.jupiter.api.Assumptions;

/** A Redis of a test's own on a free port of this machine, without a disk; it can be killed and started again. */
public final class RedisServer implements AutoCloseable {
    private final int port;
    private Process process;

    private RedisServer(int port) throws IOException {
        this.port = port;
        process = launch();
    }

    /** Skips the test where there is no Redis. */
    public static RedisServer start() throws IOException {
        boolean there = List.of(System.getenv("PATH").split(":")).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "redis-server")));
        if (!there) {
            System.out.println("SKIPPED: no redis-server in the PATH; install it (apt-get install redis-server)");
        }
        Assumptions.assumeTrue(there, "no redis-server in the PATH");
        return new RedisServer(freePort());
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    public int port() {
        return port;
    }

    /** What Spring Boot needs to find it. */
    public String[] options() {
        return new String[] {"--spring.data.redis.host=127.0.0.1", "--spring.data.redis.port=" + port};
    }

    /** Without a word to its clients. */
    public void kill() {
        process.destroyForcibly();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public void restart() throws IOException {
        process = launch();
    }

    @Override
    public void close() {
        kill();
    }

    private Process launch() throws IOException {
        Process started = new ProcessBuilder(
                        "redis-server",
                        "--port",
                        String.valueOf(port),
                        "--bind",
                        "127.0.0.1",
                        "--save",
                        "",
                        "--dir",
                        System.getProperty("java.io.tmpdir"),
                        "--dbfilename", // none is written, but one that lies there would be read
                        "none-" + port + ".rdb")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            await().ignoreExceptions().untilAsserted(() -> new Socket(InetAddress.getLoopbackAddress(), port).close());
            return started;
        } catch (ConditionTimeoutException e) {
            started.destroyForcibly();
            throw e;
        }
    }
}
