package dev.concordat.tests.restassured;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContractFilterTest {

    private static final Path SPEC = Path.of("src/test/resources/restassured/cinema.yaml");

    private final ContractFilter filter = ContractFilter.of(SPEC);
    private HttpServer server;

    /** What the service answers to everything. */
    private volatile int status = 200;

    private volatile String type = "application/json";
    private volatile String body = "{\"title\":\"Vertigo\",\"minutes\":128}";
    private volatile String total = "1";

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            if (!type.isEmpty()) {
                exchange.getResponseHeaders().add("Content-Type", type);
            }
            if (!total.isEmpty()) {
                exchange.getResponseHeaders().add("X-Total", total);
            }
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    private RequestSpecification request(ContractFilter contract) {
        return given().baseUri("http://localhost:" + server.getAddress().getPort())
                .filter(contract);
    }

    private RequestSpecification request() {
        return request(filter);
    }

    private RequestSpecification listing() {
        body = "[{\"title\":\"Vertigo\",\"minutes\":128}]";
        return request().header("X-Trace", "abcd");
    }

    private void answer(int newStatus, String newType, String newBody) {
        status = newStatus;
        type = newType;
        body = newBody;
    }

    @Test
    void exchangesThatKeepTheContractPassAndStayReadable() {
        String title =
                request().get("/films/17").then().statusCode(200).extract().path("title");
        assertThat(title).isEqualTo("Vertigo");
        request().get("/v1/films/17");
        listing()
                .cookie("theme", "dark")
                .queryParam("limit", 50)
                .queryParam("genre", "drama,comedy")
                .queryParam("year[from]", 1990)
                .queryParam("api_key", "k")
                .get("/films");
        answer(201, "", "");
        request()
                .contentType("application/json")
                .body("{\"title\":\"M\",\"minutes\":1}")
                .post("/films");
        request()
                .contentType("application/json")
                .body(Map.of("title", "M", "minutes", 1))
                .post("/films");
        request().formParam("title", "M & M").formParam("minutes", 1).post("/films");
        answer(204, "", "");
        request().delete("/films/{id}", 17);
    }

    @Test
    void aBasePathThatTheTestSetsIsUnderstood() {
        request().basePath("/cinema/api").get("/films/17");
        given().baseUri("http://localhost:" + server.getAddress().getPort() + "/elsewhere")
                .filter(filter)
                .get("/films/17");
    }

    @Test
    void aResponseThatBreaksItsSchemaFailsTheTestWithEveryPlace() {
        body = "{\"title\":\"\",\"minutes\":0,\"colour\":true}";
        assertThatThrownBy(() -> request().get("/films/17"))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("GET /films/17 -> 200 breaks the contract:\n")
                .hasMessageContainingAll("[response-schema]", "/title", "/minutes", "colour", "cinema.yaml:6");
    }

    @Test
    void statusContentTypeAndHeadersOfTheResponse() {
        answer(202, "application/json", "{}");
        assertThatThrownBy(() -> request().get("/films/17"))
                .hasMessageContainingAll("[undocumented-status]", "202", "200, 404", "cinema.yaml");
        answer(200, "text/html", "<p>");
        assertThatThrownBy(() -> request().get("/films/17"))
                .hasMessageContainingAll("[content-type]", "text/html", "application/json");
        answer(200, "application/json", "{");
        assertThatThrownBy(() -> request().get("/films/17")).hasMessageContaining("not JSON");
        type = "application/json";
        total = "";
        assertThatThrownBy(() -> listing().get("/films")).hasMessageContainingAll("[response-headers]", "X-Total");
        total = "many";
        assertThatThrownBy(() -> listing().get("/films")).hasMessageContaining("X-Total");
        answer(500, "text/plain", "boom");
        assertThatThrownBy(() -> request().get("/films/17")).hasMessageContaining("[server-error]");
    }

    @Test
    void theParametersOfTheRequest() {
        assertThatThrownBy(() -> request().get("/films/abc"))
                .hasMessageContainingAll("[invalid-parameter]", "path parameter id");
        assertThatThrownBy(() -> listing().queryParam("limit", 51).get("/films"))
                .hasMessageContainingAll("[invalid-parameter]", "query parameter limit");
        assertThatThrownBy(() -> listing().queryParam("genre", "drama,horror").get("/films"))
                .hasMessageContaining("query parameter genre");
        assertThatThrownBy(() -> listing().cookie("theme", "pink").get("/films"))
                .hasMessageContaining("cookie parameter theme");
        assertThatThrownBy(() -> listing().queryParam("year[from]", "long ago").get("/films"))
                .hasMessageContaining("query parameter year");
        assertThatThrownBy(() -> listing().queryParam("sort", "title").get("/films"))
                .hasMessageContainingAll("[undocumented-parameter]", "sort");
        body = "[]";
        assertThatThrownBy(() -> request().get("/films"))
                .hasMessageContainingAll("[missing-parameter]", "header parameter X-Trace");
        assertThatThrownBy(() -> request().header("X-Trace", "abc").get("/films"))
                .hasMessageContainingAll("[invalid-parameter]", "header parameter X-Trace");
    }

    @Test
    void theBodyOfTheRequest() {
        answer(201, "", "");
        assertThatThrownBy(() -> request()
                        .contentType("application/json")
                        .body("{\"minutes\":0}")
                        .post("/films"))
                .hasMessageContainingAll("[invalid-body]", "title", "/minutes", "cinema.yaml");
        assertThatThrownBy(() ->
                        request().contentType("application/json").body("{").post("/films"))
                .hasMessageContaining("not JSON");
        assertThatThrownBy(() ->
                        request().contentType("application/xml").body("<film/>").post("/films"))
                .hasMessageContainingAll("[undocumented-content-type]", "application/xml");
        assertThatThrownBy(() -> request().post("/films")).hasMessageContaining("[missing-body]");
        assertThatThrownBy(() -> request()
                        .formParam("title", "M")
                        .formParam("minutes", "long")
                        .post("/films"))
                .hasMessageContaining("/minutes");
    }

    @Test
    void anOperationThatTheContractDoesNotHave() {
        assertThatThrownBy(() -> request().get("/actors"))
                .hasMessageContainingAll("[undocumented-operation]", "/actors", "cinema.yaml");
        assertThatThrownBy(() -> request().put("/films/17")).hasMessageContaining("/films/17 has DELETE, GET, not PUT");
    }

    @Test
    void requestsThatAreInvalidOnPurpose() {
        answer(400, "application/problem+json", "{\"title\":\"no\"}");
        RequestSpecification invalid = request().contentType("application/json").body("{}");
        assertThatThrownBy(() -> invalid.post("/films")).hasMessageContaining("[invalid-body]");
        assertThatCode(() -> request(filter.responseOnly())
                        .contentType("application/json")
                        .body("{}")
                        .post("/films"))
                .doesNotThrowAnyException();
        assertThatCode(() -> request(filter.acceptingRefusals())
                        .contentType("application/json")
                        .body("{}")
                        .post("/films"))
                .doesNotThrowAnyException();
        answer(400, "application/problem+json", "{}");
        assertThatThrownBy(() -> request(filter.responseOnly())
                        .contentType("application/json")
                        .body("{}")
                        .post("/films"))
                .hasMessageContaining("[response-schema]");
        answer(201, "", "");
        assertThatThrownBy(() -> request(filter.acceptingRefusals())
                        .contentType("application/json")
                        .body("{}")
                        .post("/films"))
                .hasMessageContaining("[invalid-body]");
    }

    @Test
    void coverageIsCollectedAcrossVariants() {
        request().get("/films/17");
        request(filter.responseOnly()).get("/films/18");
        answer(404, "", "");
        request().get("/films/19");
        assertThatThrownBy(() -> request().get("/nowhere")).isInstanceOf(AssertionError.class);
        assertThat(filter.coverage().exchanges()).isEqualTo(Map.of("getFilm", Map.of(200, 2, 404, 1)));
        assertThat(filter.coverage().untouched()).containsExactly("listFilms", "addFilm", "removeFilm");
        assertThat(filter.coverage().unmatched()).isEqualTo(1);
    }

    @Test
    void aBrokenDocumentIsNamedWhenTheFilterIsMade(@TempDir Path folder) throws IOException {
        Path broken = folder.resolve("broken.yaml");
        Files.writeString(
                broken, "openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths:\n  /a: {$ref: 'nowhere.yaml'}\n");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ContractFilter.of(broken))
                .withMessageContaining("broken.yaml:4")
                .withMessageContaining("nowhere.yaml");
    }

    @Test
    void anErrorInOneOperationIsToldByThatOperationOnly(@TempDir Path folder) throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.yaml"), """
                openapi: 3.1.0
                info: {title: t, version: '1'}
                paths:
                  /sound: {get: {responses: {'200': {description: x}}}}
                  /lost: {get: {responses: {'200': {description: x, content: {application/json: {schema:
                    {$ref: '#/components/schemas/Nowhere'}}}}}}}
                """);
        ContractFilter partly = ContractFilter.of(broken);
        answer(200, "", "");

        assertThatCode(() -> request(partly).get("/sound")).doesNotThrowAnyException();
        assertThatThrownBy(() -> request(partly).get("/lost"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("[unsound-contract] not tested")
                .hasMessageContaining("Nowhere")
                .hasMessageContaining("broken.yaml:6");
        assertThat(partly.coverage().untouched()).containsExactly("GET /lost");
    }
}
