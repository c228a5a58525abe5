package dev.concordat.sample;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

/** News goes, signed, until it is received, to hosts that the configuration allows, and nowhere else. */
class CallbackTest {
    private static final String SECRET = "a long and quiet river";

    private record Received(String signature, byte[] body) {}

    @Test
    void sendsSignedNewsToAllowedHostsOnly() throws Exception {
        BlockingQueue<Received> received = new LinkedBlockingQueue<>();
        HttpServer receiver = receiver(received);
        try (RunningService service = RunningService.start(
                RunningService.temporary(),
                List.of(),
                "--sample.callback-hosts=127.0.0.1",
                "--sample.callback-retry=50ms")) {
            int port = receiver.getAddress().getPort();
            subscribe(service, "http://localhost:" + port + "/elsewhere");
            subscribe(service, "http://127.0.0.1:" + port + "/hook");
            String id = with(service)
                    .contentType("application/json")
                    .body(Samples.parcel("NEWS-1"))
                    .post("/parcels")
                    .path("id");
            with(service)
                    .contentType("application/json")
                    .body("{\"status\":\"in-transit\",\"occurredAt\":\"2026-03-04T10:05:00Z\","
                            + "\"details\":{\"delayMinutes\":90,\"reason\":\"weather\"}}")
                    .post("/parcels/" + id + "/tracking-events");

            Received news = received.poll(10, TimeUnit.SECONDS);
            assertThat(news).isNotNull();
            assertThat(new String(news.body(), StandardCharsets.UTF_8)).contains("parcel-in-transit", id);
            assertThat(news.signature()).isEqualTo("sha256=" + hmac(news.body()));
            Received again = received.poll(10, TimeUnit.SECONDS);
            assertThat(again).as("not received the first time").isNotNull();
            assertThat(again.body()).isEqualTo(news.body());
            assertThat(received.poll(300, TimeUnit.MILLISECONDS)).isNull();
        } finally {
            receiver.stop(0);
        }
    }

    private static void subscribe(RunningService service, String url) {
        with(service)
                .contentType("application/json")
                .body("{\"url\":\"" + url + "\",\"events\":[\"parcel-in-transit\"],\"secret\":\"" + SECRET + "\"}")
                .post("/subscriptions")
                .then()
                .statusCode(201);
    }

    private static RequestSpecification with(RunningService service) {
        return given().baseUri(service.url().toString()).auth().oauth2(service.token());
    }

    private static HttpServer receiver(BlockingQueue<Received> received) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        AtomicBoolean first = new AtomicBoolean(true);
        server.createContext("/", exchange -> {
            received.add(new Received(
                    exchange.getRequestHeaders().getFirst("X-Signature"),
                    exchange.getRequestBody().readAllBytes()));
            exchange.sendResponseHeaders(first.getAndSet(false) ? 503 : 204, -1);
            exchange.close();
        });
        server.start();
        return server;
    }

    private static String hmac(byte[] body) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return HexFormat.of().formatHex(mac.doFinal(body));
    }
}
