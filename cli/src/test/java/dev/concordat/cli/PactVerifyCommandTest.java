package dev.concordat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PactVerifyCommandTest extends CommandLineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--pact pacts | --url",
                "--url http://localhost | --pact",
                "--url nonsense --pact pacts | --url 'nonsense' is not a URL",
                "--url http://ci:s3cret@localhost --pact pacts | --url: user and password",
                "--url http://localhost --state-change-url http://ci:s3cret@localhost --pact pacts | --state-change-url",
                "--url http://localhost --state-change-url nonsense --pact pacts | --state-change-url",
                "--message-url /messages --pact pacts | --message-url",
                "--url http://localhost --pact pacts --timeout 0 | --timeout",
                "--url http://localhost --pact pacts --publish | --broker",
                "--url http://localhost --pact pacts --select main | --select needs --broker",
                "--url http://localhost --pact pacts --provider-tag x | --provider-tag needs --broker",
                "--url http://localhost --broker http://localhost --select main | --provider",
                "--url http://localhost --broker http://localhost --provider p --select main --broker-token s3cret --broker-basic a:s3cret | --broker-basic",
                "--url http://localhost --broker http://localhost --provider p | --select",
                "--url http://localhost --broker localhost:9292 --provider p --select main | --broker",
                "--url http://localhost --broker http://ci:s3cret@localhost --provider p --select main | --broker",
                "--url http://localhost --broker http://localhost --provider p --select mian | deployed-or-released",
                "--url http://localhost --broker http://localhost --provider p --select main --wip-since soon | wip-since",
            })
    void wrongUsageIsOneLine(String arguments, String words) {
        assertThat(run(("pact verify " + arguments).split(" "))).isEqualTo(ExitCode.USAGE);
        assertThat(text(out) + text(err)).contains(words).doesNotContain("\tat ", "s3cret");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aDocumentIsComparedWithPactsOfFilesAndBrokers(boolean broker, @TempDir Path folder) throws IOException {
        String pact = """
                {"_links": {}, "consumer": {"name": "reader"}, "provider": {"name": "library"}, "interactions": [{
                  "description": "a book", "request": {"method": "GET", "path": "/book"},
                  "response": {"status": 200, "headers": {"Content-Type": "application/json"},
                    "body": {"title": "Emma"}}}]}""";
        Path file = Files.writeString(folder.resolve("pact.json"), pact);
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
                                properties: { title: { type: integer } }
                """);
        Map<String, String> answers = new HashMap<>();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] body = answers.getOrDefault(exchange.getRequestURI().getPath(), "{}")
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        String url = "http://localhost:" + server.getAddress().getPort();
        answers.put("/", "{\"_links\": {\"pb:provider-pacts-for-verification\": {\"href\": \"" + url + "/select\"}}}");
        answers.put(
                "/select",
                "{\"_embedded\": {\"pacts\": [{\"_links\": {\"self\": {\"href\": \"" + url + "/pact\"}}}]}}");
        answers.put("/pact", pact);
        answers.put("/book", "{\"title\": \"Emma\"}");
        server.start();
        try {
            String place = broker ? "--broker=" + url : "--pact=" + file;
            List<String> arguments =
                    new ArrayList<>(List.of("pact", "verify", "--url=" + url, "--spec=" + spec, place));
            arguments.add("--report-dir=" + folder.resolve("reports"));
            arguments.addAll(broker ? List.of("--provider=library", "--select=main") : List.of());
            assertThat(run(arguments.toArray(String[]::new))).isEqualTo(ExitCode.FINDINGS);
            assertThat(text(out) + text(err)).contains("ok     a book", "to blame: spec", "[pact-impossible-value]");
            assertThat(folder.resolve("reports/pacts.html")).content().contains("To blame: <b>spec</b>");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void aBrokerThatRefusesEndsWithTwoAndKeepsTheSecret() throws IOException {
        HttpServer broker = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        broker.createContext("/", exchange -> {
            exchange.sendResponseHeaders(401, -1);
            exchange.close();
        });
        broker.start();
        try {
            String url = "http://localhost:" + broker.getAddress().getPort();
            assertThat(run(
                            "pact",
                            "verify",
                            "--url=" + url,
                            "--broker=" + url,
                            "--broker-token=s3cret",
                            "--provider=p",
                            "--select=main",
                            "--publish",
                            "--provider-version=1"))
                    .isEqualTo(ExitCode.USAGE);
            assertThat(text(out) + text(err))
                    .contains("answered 401", "[broker-refused]", "--broker-token")
                    .doesNotContain("s3cret");
        } finally {
            broker.stop(0);
        }
    }
}
