package dev.concordat.design.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.fetch.FileDocuments;
import dev.concordat.core.load.ContractLoader;
import dev.concordat.design.mock.MockOptions;
import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** The mock over a real socket. */
class MockServerTest {

    private static final Contract CONTRACT = contract();

    private final HttpClient client = HttpClient.newHttpClient();

    private static Contract contract() {
        Path folder = Path.of(System.getProperty("concordat.root", "..")).resolve("specs/mock/stateful-shelf");
        return ContractLoader.load(
                        new FileDocuments(folder),
                        folder.resolve("openapi.yaml").toUri())
                .orElseThrow()
                .contract();
    }

    @Test
    void whatWasCreatedCanBeReadWhereLocationPoints() throws Exception {
        MockOptions stateful = new MockOptions(0, true, java.util.Map.of());
        try (MockServer mock = MockServer.start(CONTRACT, stateful)) {
            HttpResponse<String> created = send(post(mock.url(), "{\"title\":\"Emma\",\"pages\":474}"));
            assertThat(created.statusCode()).isEqualTo(201);
            String location = created.headers().firstValue("Location").orElseThrow();
            HttpResponse<String> read =
                    send(HttpRequest.newBuilder(mock.url().resolve(location)).build());
            assertThat(read.body()).isEqualTo(created.body()).contains("\"Emma\"");
        }
    }

    @Test
    void aHeadHasTheHeadersOfItsGet() throws Exception {
        try (MockServer mock = MockServer.start(CONTRACT, MockOptions.DEFAULT)) {
            URI books = mock.url().resolve("/books");
            HttpResponse<String> head = send(HttpRequest.newBuilder(books)
                    .method("HEAD", HttpRequest.BodyPublishers.noBody())
                    .build());
            assertThat(head.statusCode()).isEqualTo(200);
            assertThat(head.body()).isEmpty();
            assertThat(head.headers().firstValue("Content-Type")).contains("application/json");
        }
    }

    @Test
    void aBodyWithoutEndIsNotRead() throws Exception {
        try (MockServer mock = MockServer.start(CONTRACT, MockOptions.DEFAULT)) {
            HttpResponse<String> response = send(post(mock.url(), "[" + " ".repeat(17 * 1024 * 1024) + "]"));
            assertThat(response.statusCode()).isEqualTo(413);
        }
    }

    @Test
    void everyExchangeIsToldAndAPortIsNotSharedSilently() throws Exception {
        List<String> lines = new CopyOnWriteArrayList<>();
        InetSocketAddress free = new InetSocketAddress("127.0.0.1", 0);
        try (MockServer mock = MockServer.start(CONTRACT, MockOptions.DEFAULT, free, lines::add)) {
            send(HttpRequest.newBuilder(mock.url().resolve("/nowhere")).build());
            InetSocketAddress taken =
                    new InetSocketAddress("127.0.0.1", mock.url().getPort());
            assertThatThrownBy(() -> MockServer.start(CONTRACT, MockOptions.DEFAULT, taken, lines::add))
                    .isInstanceOf(BindException.class);
        }
        assertThat(lines).containsExactly("GET /nowhere -> 404");
    }

    private static HttpRequest post(URI url, String body) {
        return HttpRequest.newBuilder(url.resolve("/books"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
