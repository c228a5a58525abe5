package dev.concordat.core.route;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.Info;
import dev.concordat.core.contract.Operation;
import dev.concordat.core.contract.QueryValue;
import dev.concordat.core.contract.Server;
import dev.concordat.core.finding.SourceLocation;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperationMatcherTest {

    private static final OperationMatcher BOOKS = OperationMatcher.of(contract(
            List.of(),
            "GET /books",
            "GET /books/{id}",
            "GET /books/latest",
            "DELETE /books/{id}",
            "GET /books/{id}.pdf",
            "GET /books/{id}:borrow",
            "GET /loans/{from}..{to}",
            "GET /loans/{from}-{to}.csv",
            "GET /{kind}/latest/cover",
            "GET /books/{id}/cover",
            "GET /café/{a}{b}",
            "GET /odd/{open",
            "GET /"));

    @ParameterizedTest
    @CsvSource({
        "GET, /books, GET /books",
        "GET, /books?page=2, GET /books",
        "GET, /books/17, GET /books/{id}",
        "GET, /books/latest, GET /books/latest",
        "GET, /books/l%61test, GET /books/latest",
        "DELETE, /books/latest, DELETE /books/{id}",
        "GET, /books/17.pdf, GET /books/{id}.pdf",
        "GET, /books/.pdf, GET /books/{id}",
        "GET, /books/17:borrow, GET /books/{id}:borrow",
        "GET, /books/17%3Aborrow, GET /books/{id}",
        "GET, /books/latest/cover, GET /books/{id}/cover",
        "GET, /films/latest/cover, GET /{kind}/latest/cover",
        "GET, /loans/a-b.csv, GET /loans/{from}-{to}.csv",
        "GET, /caf%c3%a9/xy, GET /café/{a}{b}",
        "GET, /odd/%7Bopen, GET /odd/{open",
        "GET, /, GET /",
        "GET, '', GET /",
    })
    void theMostConcreteTemplateWins(String method, String path, String expected) {
        assertThat(BOOKS.match(method, path).map(OperationMatch::operation).map(Operation::signature))
                .contains(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /books/",
        "GET, //books",
        "GET, /Books",
        "get, /books",
        "POST, /books",
        "GET, /books/17/18",
        "GET, /books/17/cover/",
        "GET, /loans/..b",
        "GET, /loans/a..",
        "GET, /café/x",
    })
    void whatNoTemplateCoversMatchesNothing(String method, String path) {
        assertThat(BOOKS.match(method, path)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/loans/a..b, from, a",
        "/loans/a-b-c.csv, from, a",
        "/loans/a-b-c.csv, to, b-c",
        "/loans/x%2Dy..z, from, x-y",
        "/books/a%2Fb, id, a/b",
        "/books/50%25, id, 50%",
        "/books/50%, id, 50%",
        "/books/%zz, id, %zz",
        "/books/a+b, id, a+b",
        "/books/%E2%82%AC, id, €",
        "/books/🦊, id, 🦊",
    })
    void valuesAreDecoded(String path, String variable, String value) {
        assertThat(BOOKS.match("GET", path).orElseThrow().value(variable)).isEqualTo(value);
    }

    @Test
    void rawValuesKeepEscapedDelimiters() {
        OperationMatch match = BOOKS.match("GET", "/books/a%2cb,c").orElseThrow();
        assertThat(match.rawValues()).containsExactly(Map.entry("id", "a%2Cb,c"));
        assertThat(match.value("other")).isNull();
    }

    @Test
    void aLiteralIsNotFoundInsideAnEscape() {
        OperationMatcher matcher = OperationMatcher.of(contract(List.of(), "GET /{a}2{b}", "GET /x/{c}C"));
        assertThat(matcher.match("GET", "/x%2Cy2z").orElseThrow().rawValues()).containsEntry("a", "x%2Cy");
        assertThat(matcher.match("GET", "/x/y%2C")).isEmpty();
    }

    @Test
    void manyVariablesInALongSegmentStayCheap() {
        OperationMatcher matcher = OperationMatcher.of(contract(List.of(), "GET /{a}a{b}a{c}a{d}a{e}a{f}a{g}a{h}!"));
        String hostile = "/" + "a".repeat(100_000);
        assertThat(matcher.match("GET", hostile)).isEmpty();
        assertThat(matcher.match("GET", hostile + "!")).isPresent();
    }

    @Test
    void methodsAreThoseOfAllMatchingTemplates() {
        assertThat(BOOKS.methods("/books/latest")).containsExactly("DELETE", "GET");
        assertThat(BOOKS.methods("/nowhere/at/all/really")).isEmpty();
    }

    @Test
    void serversGiveTheBasePath() {
        OperationMatcher matcher =
                OperationMatcher.of(contract(List.of(server("https://shop.example/v1/")), "GET /books"));
        assertThat(matcher.match("GET", "/v1/books")).isPresent();
        assertThat(matcher.match("GET", "/books")).isEmpty();
    }

    @Test
    void aDeployedServiceMayStandElsewhere() {
        OperationMatcher matcher =
                OperationMatcher.deployed(contract(List.of(server("https://shop.example/v1/")), "GET /books"), "/api");
        assertThat(List.of("/v1/books", "/books", "/api/books"))
                .allMatch(path -> matcher.match("GET", path).isPresent());
        assertThat(matcher.match("GET", "/v2/books")).isEmpty();
    }

    @Test
    void serverVariablesTakeEveryAllowedValue() {
        Server server = new Server(
                "https://{region}.example:8443/{stage}/api",
                null,
                Map.of(
                        "region", new Server.Variable("eu", List.of(), null),
                        "stage", new Server.Variable("live", List.of("live", "test"), null)));
        assertThat(BasePaths.of(List.of(server))).containsExactly("/live/api", "/test/api");
    }

    @ParameterizedTest
    @CsvSource({
        "/, ''",
        "/v1, /v1",
        "v1/, /v1",
        "./v1, /v1",
        "., ''",
        "'', ''",
        "//host/a/b/, /a/b",
        "http://host, ''",
        "http://host/a?x=/b#c, /a",
        "http://host?x=/b, ''",
    })
    void basePathsOfUrls(String url, String path) {
        assertThat(BasePaths.path(url)).isEqualTo(path);
    }

    @ParameterizedTest
    @CsvSource({
        "/books?beta=true,/books?beta=true",
        "/books?x=1&beta=%74rue,/books?beta=true",
        "/books?beta=true&old,/books?beta=true&old",
        "/books?beta=false,/books",
        "/books,/books",
        "/new?beta=true,/{shelf}",
    })
    void aFixedQueryIsPartOfWhatARequestMustHold(String target, String expected) {
        OperationMatcher matcher = OperationMatcher.of(
                contract(List.of(), "GET /books", "GET /books?beta=true", "GET /books?beta=true&old", "GET /{shelf}"));

        assertThat(matcher.match("GET", target).orElseThrow().operation().signature())
                .isEqualTo("GET " + expected);
    }

    private static Server server(String url) {
        return new Server(url, null, Map.of());
    }

    private static Contract contract(List<Server> servers, String... signatures) {
        List<Operation> operations = Arrays.stream(signatures)
                .map(signature -> signature.split(" "))
                .map(parts -> operation(parts[0], parts[1]))
                .toList();
        return new Contract(
                "3.1.0",
                new Info("Books", "1", null, null),
                servers,
                List.of(),
                operations,
                List.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of());
    }

    private static Operation operation(String method, String path) {
        return new Operation(
                method,
                path.replaceAll("\\?.*", ""),
                QueryValue.parse(path.replaceAll("^[^?]*", "")),
                null,
                List.of(),
                null,
                null,
                false,
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                List.of(),
                SourceLocation.of("books.yaml"));
    }
}
