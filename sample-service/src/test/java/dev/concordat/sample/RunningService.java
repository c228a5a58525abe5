package dev.concordat.sample;

import dev.concordat.core.fetch.FileDocuments;
import dev.concordat.core.load.ContractLoader;
import dev.concordat.core.load.LoadedContract;
import dev.concordat.sample.security.TokenCommand;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The service on a free port, in this JVM. */
final class RunningService implements AutoCloseable {
    static final String API_KEY = "test-key";
    static final String SENDER = "demo-sender";
    static final Path ROOT = Path.of(System.getProperty("concordat.root", ".."));
    static final Path SPEC = ROOT.resolve("specs/parcels/openapi.yaml");

    static final String SCOPES = "parcels:read parcels:write deliveries:write imports:write subscriptions:write";

    private static final Map<Database, RunningService> SHARED = new ConcurrentHashMap<>();

    private final Path data;
    private final ConfigurableApplicationContext context;

    private RunningService(Path data, ConfigurableApplicationContext context) {
        this.data = data;
        this.context = context;
    }

    /** The one that tests share which change nothing that others see. */
    static RunningService shared() {
        return shared(Database.H2);
    }

    /** The one on a database. */
    static RunningService shared(Database database) {
        return SHARED.computeIfAbsent(
                database, where -> start(temporary(), List.of(), where.options().toArray(String[]::new)));
    }

    static RunningService start(Path data, List<Class<?>> more, String... options) {
        List<Class<?>> sources = new ArrayList<>(more);
        sources.add(SampleApplication.class);
        List<String> all = new ArrayList<>(options(data));
        all.addAll(List.of(options));
        return new RunningService(
                data, new SpringApplicationBuilder(sources.toArray(Class<?>[]::new)).run(all.toArray(String[]::new)));
    }

    /** What every service of the tests is started with. */
    static List<String> options(Path data) {
        return List.of(
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--spring.profiles.active=demo",
                "--spring.main.banner-mode=off",
                "--logging.level.root=warn",
                "--sample.stream-idle=300ms",
                "--sample.data=" + data,
                "--sample.api-keys." + SENDER + "=" + API_KEY,
                "--concordat.responses=fail");
    }

    static Path temporary() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target/services")), "data-");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static LoadedContract contract() {
        FileDocuments files = new FileDocuments(ROOT);
        return ContractLoader.load(files, files.uriOf("specs/parcels/openapi.yaml"))
                .orElseThrow();
    }

    URI url() {
        return URI.create("http://127.0.0.1:"
                + ((WebServerApplicationContext) context).getWebServer().getPort());
    }

    /** A token of the sender with all scopes. */
    String token() {
        return token(SENDER, SCOPES);
    }

    String token(String subject, String scopes, String... more) {
        return token(data, subject, scopes, more);
    }

    /** A token for the service with this data folder. */
    static String token(Path data, String subject, String scopes, String... more) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String[] options = Stream.concat(
                        Stream.of("--data=" + data, "--subject=" + subject, "--scopes=" + scopes), Stream.of(more))
                .toArray(String[]::new);
        try {
            TokenCommand.run(options, new PrintStream(out, true, StandardCharsets.UTF_8), System.err);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toString(StandardCharsets.UTF_8).strip();
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    <T> Collection<T> beans(Class<T> type) {
        return context.getBeansOfType(type).values();
    }

    @Override
    public void close() {
        context.close();
    }
}
