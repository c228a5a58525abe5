package dev.concordat.sample;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What browsers, proxies and clients of HTTP/2 expect of a service. */
class HttpTest {
    private static final String SHOP = "https://shop.example";
    private static final String KEY = "a key that is nowhere in the configuration";

    private static RunningService service;

    @BeforeAll
    static void start() throws Exception {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(KEY.getBytes(StandardCharsets.UTF_8));
        service = RunningService.start(
                RunningService.temporary(),
                List.of(),
                "--sample.cors.origins=" + SHOP,
                "--sample.api-keys.hashed={sha256}" + HexFormat.of().formatHex(hash));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void longAnswersAreCompressed() throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(service.url().resolve("/openapi.json"));
        HttpClient client = HttpClient.newHttpClient();

        HttpResponse<byte[]> packed =
                client.send(request.copy().header("Accept-Encoding", "gzip").build(), BodyHandlers.ofByteArray());
        HttpResponse<byte[]> plain = client.send(request.build(), BodyHandlers.ofByteArray());

        assertThat(packed.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(packed.body().length).isLessThan(plain.body().length / 2);
    }

    @Test
    void http2IsSpokenWithoutTls() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(service.url().resolve("/tariffs/europe"))
                .version(HttpClient.Version.HTTP_2)
                .build();

        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.version()).isEqualTo(HttpClient.Version.HTTP_2);
    }

    @Test
    void pagesOfDeclaredOriginsMayCall() {
        preflight(SHOP).statusCode(200).header("Access-Control-Allow-Origin", SHOP);
        ask().header("Origin", SHOP)
                .get("/tariffs/europe")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", SHOP)
                .header("Access-Control-Expose-Headers", containsString("RateLimit"))
                .header("Access-Control-Allow-Credentials", nullValue());
        preflight("https://other.example").statusCode(403).header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void browsersAreToldWhatToDistrust() {
        for (String path : List.of("/tariffs/europe", "/parcels", "/nothing", "/docs/index.html")) {
            ask().get(path)
                    .then()
                    .header("X-Content-Type-Options", "nosniff")
                    .header("X-Frame-Options", "DENY")
                    .header("Referrer-Policy", "no-referrer")
                    .header("Content-Security-Policy", containsString("frame-ancestors 'none'"));
        }
    }

    @Test
    void keysMayStandInTheConfigurationAsHashes() {
        ask().header("X-Api-Key", KEY).get("/parcels").then().statusCode(200);
        ask().header("X-Api-Key", KEY + "!").get("/parcels").then().statusCode(401);
    }

    private static ValidatableResponse preflight(String origin) {
        return ask().header("Origin", origin)
                .header("Access-Control-Request-Method", "GET")
                .header("Access-Control-Request-Headers", "Authorization")
                .options("/parcels")
                .then();
    }

    private static RequestSpecification ask() {
        return given().baseUri(service.url().toString());
    }
}
