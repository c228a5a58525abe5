package dev.concordat.design.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.fetch.FileDocuments;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.load.ContractLoader;
import dev.concordat.design.dev.DevRound;
import dev.concordat.design.dev.DevState;
import dev.concordat.design.dev.Stage;
import dev.concordat.design.mock.MockOptions;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real files, a real socket; every wait ends by an event, the limit is only for a broken build. */
class DevServerTest {

    private static final long PATIENCE_SECONDS = 60;

    private static final String SPEC = """
            openapi: 3.1.0
            info: {title: Pets, version: 1.0.0}
            paths:
              /pets:
                get:
                  responses:
                    '200':
                      description: OK
                      content:
                        application/json:
                          schema: {$ref: 'schemas/pets.yaml'}
            """;
    private static final String PETS = "type: object\nrequired: [name]\nproperties:\n  name: {const: %s}\n";

    @TempDir
    private Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private final AtomicBoolean failing = new AtomicBoolean();
    private final BlockingQueue<DevState> rounds = new LinkedBlockingQueue<>();

    @Test
    void theMockAnswersAsTheFilesSayNow() throws Exception {
        write("openapi.yaml", SPEC);
        write("schemas/pets.yaml", PETS.formatted("first"));
        try (DevServer server = start()) {
            until(says("first"));
            assertThat(get(server.url().resolve("/pets"))).contains("first");
            // Many editors write another file and give it the name.
            Path other = write("schemas/pets.yaml~", PETS.formatted("second"));
            Files.move(other, folder.resolve("schemas/pets.yaml"), StandardCopyOption.REPLACE_EXISTING);
            until(says("second"));
            assertThat(get(server.url().resolve("/pets"))).contains("second");
        }
    }

    @Test
    void aBrokenDocumentLeavesTheMockAndShowsItsFindings() throws Exception {
        write("openapi.yaml", SPEC);
        write("schemas/pets.yaml", PETS.formatted("first"));
        try (DevServer server = start()) {
            until(says("first"));
            write("openapi.yaml", "openapi: [");
            until(state -> found(state, Stage.LOAD));
            assertThat(get(server.url().resolve("/pets"))).contains("first");
            assertThat(get(server.page())).contains("[yaml-syntax]");
        }
    }

    @Test
    void aSyntaxErrorTakesBackWhatBroke() throws Exception {
        write("openapi.yaml", SPEC);
        write("schemas/pets.yaml", PETS.formatted("first"));
        try (DevServer server = start()) {
            write("openapi.yaml", SPEC.replace("'200':", "'201':"));
            until(state -> found(state, Stage.DIFF));
            write("openapi.yaml", "openapi: [");
            assertThat(until(state -> found(state, Stage.LOAD)).findings().get(Stage.DIFF))
                    .isEmpty();
            assertThat(get(server.url().resolve("/pets"))).contains("first");
        }
    }

    @Test
    void aRoundThatFailsIsToldAndTheWatchGoesOn() throws Exception {
        write("openapi.yaml", SPEC);
        write("schemas/pets.yaml", PETS.formatted("first"));
        try (DevServer server = start()) {
            until(says("first"));
            failing.set(true);
            write("schemas/pets.yaml", PETS.formatted("second"));
            DevState failed = until(state -> found(state, Stage.LOAD));
            assertThat(failed.all()).extracting(Finding::ruleId).contains("check-failed");
            assertThat(get(server.page())).contains("[check-failed]");
            failing.set(false);
            write("schemas/pets.yaml", PETS.formatted("third"));
            assertThat(until(says("third")).findings().get(Stage.LOAD)).isEmpty();
            assertThat(get(server.url().resolve("/pets"))).contains("third");
        }
    }

    @Test
    void aDocumentThatComesLaterIsServed() throws Exception {
        try (DevServer server = start()) {
            until(state -> found(state, Stage.LOAD));
            assertThat(status(server.url().resolve("/pets"))).isEqualTo(503);
            write("schemas/pets.yaml", PETS.formatted("late"));
            write("openapi.yaml", SPEC);
            until(says("late"));
            assertThat(get(server.url().resolve("/pets"))).contains("late");
        }
    }

    @Test
    void breaksAgainstTheBaselineStandAtTheOperationAndArePushed() throws Exception {
        write("openapi.yaml", SPEC);
        write("schemas/pets.yaml", PETS.formatted("first"));
        try (DevServer server = start()) {
            until(says("first"));
            BlockingQueue<String> events = events(server);
            write("openapi.yaml", SPEC.replace("'200':", "'201':"));
            until(state -> found(state, Stage.DIFF));
            String pushed = events.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            while (pushed != null && !pushed.contains("event: done")) {
                pushed = events.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            }
            assertThat(pushed).isNotNull();
            assertThat(get(server.page()))
                    .contains("**error**")
                    .as("an operation without a name is not called after what was found there")
                    .contains("\"summary\":\"/pets\"");
        }
    }

    @Test
    void runsTwiceInARowOnOnePort() throws Exception {
        write("openapi.yaml", SPEC);
        write("schemas/pets.yaml", PETS.formatted("first"));
        int port;
        try (DevServer server = start()) {
            port = server.url().getPort();
        }
        try (DevServer server = start(port)) {
            assertThat(get(server.url().resolve("/pets"))).contains("first");
        }
    }

    private DevServer start() throws IOException {
        return start(0);
    }

    private DevServer start(int port) throws IOException {
        FileDocuments files = new FileDocuments(folder);
        URI spec = files.uriOf("openapi.yaml");
        DevRound round =
                new DevRound(spec, ContractLoader.load(files, spec).value(), List.of("spectral:oas"), files::uriOf);
        return DevServer.start(
                round,
                () -> {
                    if (failing.get()) {
                        throw new IllegalStateException("fails on purpose");
                    }
                    return files;
                },
                MockOptions.DEFAULT,
                new InetSocketAddress(InetAddress.getLoopbackAddress(), port),
                rounds::add);
    }

    /** A save may be seen in two rounds, the first of half a file. */
    private DevState until(Predicate<DevState> wanted) throws InterruptedException {
        DevState state = rounds.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        while (state != null && !wanted.test(state)) {
            state = rounds.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
        assertThat(state).as("a round as wanted").isNotNull();
        return state;
    }

    private static boolean found(DevState state, Stage stage) {
        return !state.findings().getOrDefault(stage, List.of()).isEmpty();
    }

    private static Predicate<DevState> says(String name) {
        return state -> state.contract() != null
                && state.contract().contract().schemas().values().stream()
                        .anyMatch(schema -> new JsonString(name).equals(schema.constant()));
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private String get(URI uri) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private int status(URI uri) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    /** Lines of the event stream; the first ones have come when this returns. */
    private BlockingQueue<String> events(DevServer server) throws Exception {
        HttpResponse<InputStream> response = client.send(
                HttpRequest.newBuilder(server.page().resolve("events")).build(),
                HttpResponse.BodyHandlers.ofInputStream());
        BufferedReader lines = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8));
        BlockingQueue<String> queue = new LinkedBlockingQueue<>();
        queue.add(lines.readLine());
        Thread reader = new Thread(() -> {
            try {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    queue.add(line);
                }
            } catch (IOException ended) {
                // The server ends before its pages do.
            }
        });
        reader.setDaemon(true);
        reader.start();
        return queue;
    }
}
