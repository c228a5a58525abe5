package dev.concordat.tests.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.concordat.tests.traffic.Recorded;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What passes is what was sent, and what is kept is what passed. */
class RecordingProxyTest {

    private final BlockingQueue<Recorded> passed = new LinkedBlockingQueue<>();
    private final CountDownLatch eventRead = new CountDownLatch(1);
    private HttpServer service;
    private RecordingProxy proxy;

    @BeforeEach
    void start() throws IOException {
        service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.createContext("/base/echo", exchange -> {
            byte[] body = exchange.getRequestBody().readAllBytes();
            exchange.getRequestHeaders().forEach((name, values) -> {
                if (name.startsWith("X-")) {
                    values.forEach(value -> exchange.getResponseHeaders().add(name, value));
                }
            });
            exchange.getResponseHeaders()
                    .add("X-Query", exchange.getRequestURI().getRawQuery());
            exchange.sendResponseHeaders(201, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        service.createContext("/base/events", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write("data: one\n".getBytes(StandardCharsets.UTF_8));
                out.flush();
                eventRead.await();
                out.write("data: two\n".getBytes(StandardCharsets.UTF_8));
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
        service.start();
        proxy = RecordingProxy.start(
                URI.create("http://localhost:" + service.getAddress().getPort() + "/base/"), 0, passed::add);
    }

    @AfterEach
    void stop() {
        eventRead.countDown();
        proxy.close();
        service.stop(0);
    }

    @Test
    void handsOnAndKeeps() throws Exception {
        String text = "x".repeat(100_000);
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(proxy.url() + "/echo?a=b%2Fc"))
                .header("X-Hop", "of the connection")
                .header("X-Mine", "é")
                .POST(BodyPublishers.ofString(text)));

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.body()).isEqualTo(text);
        assertThat(answer.headers().firstValue("X-Query")).contains("a=b%2Fc");
        Recorded recorded = passed.poll(10, TimeUnit.SECONDS);
        assertThat(recorded).isNotNull();
        assertThat(recorded.exchange().request().target()).isEqualTo("/base/echo?a=b%2Fc");
        assertThat(recorded.exchange().request().body().utf8()).contains(text);
        assertThat(recorded.exchange().response().body().utf8()).contains(text);
        assertThat(recorded.exchange().response().complete()).isTrue();
        assertThat(recorded.bodyKnown()).isTrue();
    }

    @Test
    void keepsTheBeginningOfWhatIsVeryLong() throws Exception {
        byte[] large = new byte[9 << 20];

        HttpResponse<byte[]> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(proxy.url() + "/echo?a=1"))
                                .POST(BodyPublishers.ofByteArray(large))
                                .build(),
                        BodyHandlers.ofByteArray());

        assertThat(answer.body()).hasSize(large.length);
        Recorded recorded = passed.poll(10, TimeUnit.SECONDS);
        assertThat(recorded).isNotNull();
        assertThat(recorded.bodyKnown()).isFalse();
        assertThat(recorded.exchange().response().complete()).isFalse();
        assertThat(recorded.exchange().response().body().size()).isEqualTo(8 << 20);
    }

    @Test
    void handsOnEventsAsTheyCome() throws Exception {
        HttpResponse<java.io.InputStream> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(proxy.url() + "/events"))
                                .build(),
                        BodyHandlers.ofInputStream());
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
            assertThat(lines.readLine()).isEqualTo("data: one");
            eventRead.countDown();
            assertThat(lines.readLine()).isEqualTo("data: two");
        }
    }

    @Test
    void saysWhereTheServiceIsAway() throws Exception {
        service.stop(0);

        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(proxy.url() + "/echo")));

        assertThat(answer.statusCode()).isEqualTo(502);
        assertThat(answer.body()).startsWith("concordat record: localhost cannot be asked");
        assertThat(passed).isEmpty();
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }
}
