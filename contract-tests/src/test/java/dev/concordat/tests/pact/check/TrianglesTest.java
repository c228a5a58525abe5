package dev.concordat.tests.pact.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.concordat.core.fetch.FileDocuments;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.core.load.ContractLoader;
import dev.concordat.core.load.LoadedContract;
import dev.concordat.core.wire.Exchange;
import dev.concordat.tests.pact.PactOptions;
import dev.concordat.tests.pact.PactReport;
import dev.concordat.tests.pact.PactVerification;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One of three is changed, and blamed. */
class TrianglesTest {

    @TempDir
    private Path folder = Path.of("");

    /** The title in the document, in the service's answer, and in the pact with its matcher. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "string  | \"Emma\" | \"Emma\" | type    |",
                "string  | 5        | \"Emma\" | type    | service",
                "integer | \"Emma\" | \"Emma\" | type    | spec",
                "string  | \"Emma\" | 5        | integer | consumer",
                "string  | \"Emma\", \"pages\": 0 | \"Emma\" | type | service or spec",
            })
    void whoIsToBlame(String declared, String sent, String expected, String matcher, String blamed) throws IOException {
        Path spec = Files.writeString(folder.resolve("openapi.yaml"), """
                openapi: 3.1.0
                info: { title: Library, version: '1' }
                paths:
                  /book:
                    get:
                      responses:
                        '200':
                          description: A book.
                          content:
                            application/json:
                              schema:
                                type: object
                                required: [title]
                                properties: { title: { type: %s }, pages: { type: integer, minimum: 1 } }
                """.formatted(declared));
        Path pact = Files.writeString(folder.resolve("pact.json"), """
                {"consumer": {"name": "reader"}, "provider": {"name": "library"}, "interactions": [{
                  "description": "a book", "request": {"method": "GET", "path": "/book"},
                  "response": {"status": 200, "headers": {"Content-Type": "application/json"},
                    "body": {"title": %s},
                    "matchingRules": {"body": {"$.title": {"matchers": [{"match": "%s"}]}}}}}],
                 "metadata": {"pactSpecification": {"version": "3.0.0"}}}""".formatted(expected, matcher));
        List<Finding> blame = blame(spec, pact, "{\"title\": " + sent + "}");

        if (blamed == null) {
            assertThat(blame).isEmpty();
        } else {
            assertThat(blame).hasSize(1);
            assertThat(blame.get(0).ruleId()).isEqualTo("pact-blame");
            assertThat(blame.get(0).message()).startsWith("\"a book\" of reader: to blame: " + blamed);
        }
    }

    private static List<Finding> blame(Path spec, Path pact, String answer) throws IOException {
        FileDocuments files = new FileDocuments(Path.of(""));
        LoadedContract loaded =
                ContractLoader.load(files, files.uriOf(spec.toString())).orElseThrow();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] body = answer.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        try {
            URI url = URI.create("http://localhost:" + server.getAddress().getPort());
            Map<SourceLocation, Exchange> exchanges = new HashMap<>();
            PactReport verified = PactVerification.run(PactOptions.of(url, List.of(pact)), exchanges::put);
            return Triangles.findings(
                    Triangles.of(loaded, verified, exchanges, PactCheck.of(loaded, verified.pacts())));
        } finally {
            server.stop(0);
        }
    }
}
