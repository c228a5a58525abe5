package dev.concordat.sample;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The service on a free port in a process of its own, so that it can be killed. */
final class ServiceProcess implements AutoCloseable {
    private static final Pattern LISTENS = Pattern.compile("Tomcat started on port (\\d+)");
    private static final int LIMIT_SECONDS = 90;

    private final Process process;
    private final Path log;
    private final URI url;

    private ServiceProcess(Process process, Path log, URI url) {
        this.process = process;
        this.log = log;
        this.url = url;
    }

    /**
     * Starts it and waits until it listens.
     *
     * @param main whose main method starts it
     * @param data the data folder, where its log goes, too
     */
    static ServiceProcess start(Class<?> main, Path data, List<String> options)
            throws IOException, InterruptedException {
        Path arguments = data.resolve("java.args");
        Path log = data.resolve("service.log");
        Files.writeString(arguments, "-cp \"" + classPath().replace("\\", "\\\\") + "\"");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "@" + arguments,
                main.getName()));
        command.addAll(RunningService.options(data));
        command.add("--logging.level.org.springframework.boot.tomcat=info");
        command.addAll(options);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
        while (process.isAlive() && System.nanoTime() < end) {
            Matcher listens = LISTENS.matcher(Files.readString(log));
            if (listens.find()) {
                return new ServiceProcess(process, log, URI.create("http://127.0.0.1:" + listens.group(1)));
            }
            Thread.sleep(50);
        }
        process.destroyForcibly();
        throw new IllegalStateException("the service does not listen: " + Files.readString(log));
    }

    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    URI url() {
        return url;
    }

    String log() throws IOException {
        return Files.readString(log);
    }

    /** Asks it to stop (SIGTERM). */
    void terminate() {
        process.destroy();
    }

    /** Ends it as it is (SIGKILL). */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        awaitEnd();
    }

    void awaitEnd() throws InterruptedException {
        if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the service does not end");
        }
    }

    /** Ends it as it is, if a test has not ended it. */
    @Override
    public void close() {
        process.destroyForcibly();
    }
}
