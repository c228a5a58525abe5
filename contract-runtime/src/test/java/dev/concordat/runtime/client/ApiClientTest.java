package dev.concordat.runtime.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.example.echo.client.ApiCredentials;
import com.example.echo.client.ChoiceClient;
import com.example.echo.client.EchoClient;
import com.example.echo.codec.PointCodec;
import com.example.echo.model.Point;
import com.sun.net.httpserver.HttpServer;
import dev.concordat.runtime.http.Headers;
import dev.concordat.runtime.http.Operation;
import dev.concordat.runtime.stream.Event;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Services that do not keep the contract, and what becomes of their answers. */
class ApiClientTest {
    private HttpServer server;
    private volatile String type = "application/json";
    private volatile int status = 200;
    private volatile String body = "";
    private volatile Duration slowness = Duration.ZERO;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.setExecutor(Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task);
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            if (!type.isEmpty()) {
                exchange.getResponseHeaders().add("Content-Type", type);
            }
            exchange.getResponseHeaders().add("X-Count", "77");
            exchange.sendResponseHeaders(status, status == 204 ? -1 : 0);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(body.getBytes(StandardCharsets.UTF_8));
                out.flush();
                Thread.sleep(slowness.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '$',
            value = {
                "500 | text/html        | <h1>oops</h1>    | the contract does not declare it as text/html",
                "200 | text/html        | <h1>login</h1>   | the contract does not declare it as text/html",
                "201 | application/json | {\"x\":1,\"y\":101} | '/y' must be at most 100",
                "201 | application/json | {\"y\":1}          | '/x' is missing",
                "201 | application/json | {\"x\":1           | cannot be read",
                "302 | application/json | {}               | the contract does not declare it",
            })
    void tellsWhatIsWrongWithAnAnswer(int answered, String mediaType, String text, String message) {
        status = answered;
        type = mediaType;
        body = text;

        UnexpectedResponseException thrown =
                catchThrowableOfType(UnexpectedResponseException.class, () -> choice().choose());

        assertThat(thrown.status()).isEqualTo(answered);
        assertThat(thrown.bodyText()).isEqualTo(text);
        assertThat(thrown.headers().first("content-type")).hasValue(mediaType);
        assertThat(thrown).hasMessageStartingWith("choose was answered " + answered + ": ");
        boolean invalid = answered == 201;
        assertThat(thrown.violations().isEmpty()).isNotEqualTo(invalid);
        assertThat(thrown).hasMessageContaining(message);
        assertThatThrownBy(() -> choice().chooseAsync(new com.example.echo.client.ChooseRequestBuilder().build())
                        .toCompletableFuture()
                        .get())
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(UnexpectedResponseException.class);
    }

    @Test
    void headersAreCheckedToo() {
        status = 204;
        type = "";

        assertThatThrownBy(() ->
                        new EchoClient(client().build()).sendStyles(List.of("a"), List.of(1L), new Point(1, null), "x"))
                .isInstanceOf(UnexpectedResponseException.class)
                .hasMessageContaining("X-Count");
    }

    @Test
    void anAnswerWithoutATypeIsTakenForTheFirstThatIsDeclared() {
        type = "";
        body = "{\"x\":1}";

        assertThat(choice().choose().toString()).contains("SuccessJson", "x=1");
    }

    @Test
    void longBodiesAreRefusedAndQuotedInPart() {
        body = " ".repeat(1_000_000);

        UnexpectedResponseException thrown = catchThrowableOfType(
                UnexpectedResponseException.class,
                () -> new ChoiceClient(client().maxBody(100_000).build()).choose());

        assertThat(thrown).hasMessageContaining("more than 100000 bytes");
        assertThat(thrown.body()).hasSize(UnexpectedResponseException.KEPT);
    }

    @Test
    void waitingForTheBodyEnds() {
        body = "{";
        slowness = Duration.ofSeconds(20);
        ChoiceClient impatient =
                new ChoiceClient(client().timeout(Duration.ofMillis(300)).build());

        long start = System.nanoTime();
        assertThatThrownBy(impatient::choose).isInstanceOf(UncheckedIOException.class);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void nobodyThere() {
        ApiClient nobody = ApiClient.to(URI.create("http://127.0.0.1:1")).build();

        assertThatThrownBy(() -> new ChoiceClient(nobody).choose()).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> new ChoiceClient(nobody)
                        .followAsync(new com.example.echo.api.Follow.Request())
                        .toCompletableFuture()
                        .get())
                .hasCauseInstanceOf(UncheckedIOException.class);
    }

    @Test
    void eventsAreReadAsTheStandardSays() {
        type = "text/event-stream";
        body =
                "\uFEFF: comment\r\nid: 1\r\ndata: {\"x\":\r\ndata: 1}\r\n\r\nevent: none\n\ndata:{\"x\":2}\rretry: 250\r\r"
                        + "id\ndata: {\"x\":3}\n\ndata: {\"x\":4}\n";

        com.example.echo.api.Follow.Ok ok = (com.example.echo.api.Follow.Ok) choice().follow();
        try (Stream<Event<Point>> events = ok.body().open()) {
            assertThat(events)
                    .containsExactly(
                            new Event<>(new Point(1, null), "1", null, null),
                            new Event<>(new Point(2, null), "1", null, Duration.ofMillis(250)),
                            new Event<>(new Point(3, null), "", null, null));
        }
    }

    @Test
    void aWrongEventEndsTheStream() {
        type = "text/event-stream";
        body = "data: {\"x\":1}\n\ndata: {\"z\":1}\n\n";

        com.example.echo.api.Follow.Ok ok = (com.example.echo.api.Follow.Ok) choice().follow();
        try (Stream<Event<Point>> events = ok.body().open()) {
            assertThatThrownBy(events::toList)
                    .isInstanceOf(UnexpectedResponseException.class)
                    .hasMessageContaining("an item does not match");
        }
    }

    @Test
    void aWrongLineIsNoFailureOfWhoAskedForIt() {
        InputStream lines = new ByteArrayInputStream("{\"x\":1}\n{\"z\":1}\n".getBytes(StandardCharsets.UTF_8));
        ResponseReader response =
                new ResponseReader(Operation.of("follow", "GET", "/ticks"), 200, Headers.NONE, lines, 100);

        try (Stream<Event<Point>> points =
                response.items("application/jsonl", PointCodec.INSTANCE).open()) {
            assertThatThrownBy(points::toList)
                    .isInstanceOf(UnexpectedResponseException.class)
                    .hasMessageContaining("an item does not match");
        }
    }

    @Test
    void secretsAreNotTold() {
        status = 500;
        ApiClient client =
                client().credential(ApiCredentials.token(() -> "t0psecret")).build();

        assertThatThrownBy(() -> new ChoiceClient(client).follow())
                .isInstanceOf(UnexpectedResponseException.class)
                .satisfies(thrown -> assertThat(thrown.toString()).doesNotContain("t0psecret"));
        assertThatThrownBy(() -> new ChoiceClient(ApiClient.toAnyUrl().build()).follow())
                .hasMessageContaining("base URL");
    }

    @Test
    void secretsAreNotToldWhereTheyCannotBeSent() {
        ApiClient.Builder lineEnd = client().credential(ApiCredentials.token(() -> "t0psecret\n"));
        ApiClient.Builder hostless = ApiClient.to(URI.create("http://no_such_host"))
                .credential(ApiCredentials.key(() -> "t0psecret"))
                .credential(ApiCredentials.login("me", () -> "t0psecret"));

        for (ApiClient.Builder settings : List.of(lineEnd, hostless)) {
            assertThatThrownBy(() -> new ChoiceClient(settings.build()).follow())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasNoCause()
                    .hasMessageNotContaining("t0psecret");
        }
    }

    @Test
    void whatCannotBeReadIsNotQuoted() {
        body = "{\"x\": t0psecret}";

        assertThatThrownBy(() -> choice().choose())
                .isInstanceOf(UnexpectedResponseException.class)
                .hasMessageContaining("cannot be read")
                .hasMessageNotContaining("t0psecret");
    }

    @Test
    void thereNeedBeNoLimit() {
        body = "{\"x\":1}";

        assertThat(new ChoiceClient(client().maxBody(Integer.MAX_VALUE).build()).choose())
                .hasToString("SuccessJson[status=200, body=Point[x=1.0, y=null]]");
    }

    private ChoiceClient choice() {
        return new ChoiceClient(client().build());
    }

    private ApiClient.Builder client() {
        return ApiClient.to(URI.create("http://127.0.0.1:" + server.getAddress().getPort()));
    }
}
