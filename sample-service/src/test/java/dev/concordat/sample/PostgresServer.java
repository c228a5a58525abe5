package dev.concordat.sample;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/** A PostgreSQL of the tests' own: the installed programs on a free port, in a folder that goes when it stops. */
final class PostgresServer implements AutoCloseable {
    private static final Path INSTALLED = Path.of("/usr/lib/postgresql");
    private static final String MISSING = "no initdb of PostgreSQL on the PATH or in " + INSTALLED
            + "/*/bin, so the service is not tried on it; install it, e.g. the package postgresql";
    private static final int LIMIT_SECONDS = 60;

    private final Path programs;
    private final Path folder;
    private final int port;
    private final AtomicInteger databases = new AtomicInteger();

    private PostgresServer(Path programs, Path folder, int port) {
        this.programs = programs;
        this.folder = folder;
        this.port = port;
    }

    /** The one that tests share which leave it running; where none is installed the test is skipped. */
    static PostgresServer shared() {
        programs();
        return Shared.SERVER;
    }

    private static final class Shared {
        static final PostgresServer SERVER = create();
    }

    /** One more that runs; where none is installed the test is skipped. */
    static PostgresServer create() {
        Path programs = programs();
        try {
            Path folder = Files.createTempDirectory("concordat-postgres-");
            if (isRoot()) {
                Files.setOwner(
                        folder,
                        FileSystems.getDefault()
                                .getUserPrincipalLookupService()
                                .lookupPrincipalByName(otherThanRoot()));
            }
            PostgresServer server = new PostgresServer(programs, folder, freePort());
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            server.run("initdb", "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C");
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    /** Starts it and waits until it takes connections. */
    void start() {
        run(
                "pg_ctl",
                "start",
                "-w",
                "-l",
                folder.resolve("log").toString(),
                "-o",
                "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections=200");
    }

    /** Ends all of its processes as if the machine were cut off (SIGKILL). */
    void kill() {
        ProcessHandle server = ProcessHandle.of(Long.parseLong(firstLine(data().resolve("postmaster.pid"))))
                .orElseThrow();
        List<ProcessHandle> all =
                Stream.concat(Stream.of(server), server.descendants()).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        await().until(() -> all.stream().noneMatch(ProcessHandle::isAlive));
    }

    /** A new, empty database as options of the service. */
    List<String> options() {
        String name = "parcels_" + databases.incrementAndGet();
        try (Connection connection = DriverManager.getConnection(url("postgres"), "postgres", "");
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return List.of(
                "--spring.profiles.include=postgres",
                "--spring.datasource.url=" + url(name),
                "--spring.datasource.username=postgres");
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    @Override
    public void close() {
        if (Files.exists(data().resolve("postmaster.pid"))) {
            run("pg_ctl", "stop", "-m", "immediate");
        }
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path data() {
        return folder.resolve("data");
    }

    private void run(String program, String... arguments) {
        List<String> command = new ArrayList<>();
        if (isRoot()) { // whom PostgreSQL refuses to run as
            command.addAll(List.of("runuser", "-u", otherThanRoot(), "--"));
        }
        command.add(programs.resolve(program).toString());
        command.addAll(List.of("-D", data().toString()));
        command.addAll(List.of(arguments));
        try {
            Path output = Files.createTempFile("concordat-" + program, ".log");
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            boolean ended = process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS);
            String told = Files.readString(output);
            Files.delete(output);
            if (!ended || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IllegalStateException(String.join(" ", command) + ": " + told);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String firstLine(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.findFirst().orElseThrow().strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    private static String otherThanRoot() {
        try {
            FileSystems.getDefault().getUserPrincipalLookupService().lookupPrincipalByName("postgres");
            return "postgres";
        } catch (IOException e) {
            return "nobody";
        }
    }

    private static Path programs() {
        Path found = find();
        if (found == null) {
            System.out.println("SKIPPED: " + MISSING);
            abort(MISSING);
        }
        return found;
    }

    private static @Nullable Path find() {
        Stream<Path> path =
                Arrays.stream(System.getenv("PATH").split(File.pathSeparator)).map(Path::of);
        try (Stream<Path> versions = Files.isDirectory(INSTALLED) ? Files.list(INSTALLED) : Stream.empty()) {
            return Stream.concat(
                            path, versions.sorted(Comparator.reverseOrder()).map(version -> version.resolve("bin")))
                    .map(folder -> folder.resolve("initdb"))
                    .filter(Files::isExecutable)
                    .findFirst()
                    .map(PostgresServer::parentOfReal)
                    .orElse(null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder that holds all of them: initdb looks for its siblings beside itself. */
    private static Path parentOfReal(Path initdb) {
        try {
            return initdb.toRealPath().getParent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
