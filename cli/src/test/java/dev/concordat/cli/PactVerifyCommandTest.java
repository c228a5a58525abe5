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
                "--url http://localhost --state-command a --state-change-url http://localhost --pact pacts | exclude",
                "--url http://localhost --state-command= --pact pacts | --state-command has an empty word",
                "--message-url /messages --pact pacts | --message-url",
                "--url http://localhost --pact pacts --timeout 0 | --timeout",
                "--url http://localhost --pact pacts --publish | --broker",
                "--url http://localhost --pact pacts --select main | --select needs --broker",
                "--url http://localhost --pact pacts --provider-tag x | --provider-tag needs --broker",
                "--url http://localhost --pact http://ci:s3cret@localhost/pact | --pact: it is no URL of a pact",
                "--url http://localhost --pact http://a/pact http://b/pact --broker-token s3cret | --broker=URL says which",
                "--url http://localhost --pact http://a/pact --publish | --publish needs --broker",
                "--url http://localhost --broker http://localhost --pact http://a/pact --publish | --provider",
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
    @ValueSource(strings = {"file", "url", "broker"})
    void aDocumentIsComparedWithPactsFromEverywhere(String from, @TempDir Path folder) throws IOException {
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
            String place = switch (from) {
                case "file" -> "--pact=" + file;
                case "url" -> "--pact=" + url + "/pact";
                default -> "--broker=" + url;
            };
            List<String> arguments =
                    new ArrayList<>(List.of("pact", "verify", "--url=" + url, "--spec=" + spec, place));
            arguments.add("--report-dir=" + folder.resolve("reports"));
            arguments.addAll(from.equals("broker") ? List.of("--provider=library", "--select=main") : List.of());
            assertThat(run(arguments.toArray(String[]::new))).isEqualTo(ExitCode.FINDINGS);
            assertThat(text(out) + text(err)).contains("ok     a book", "to blame: spec", "[pact-impossible-value]");
            assertThat(folder.resolve("reports/pacts.html")).content().contains("To blame: <b>spec</b>");
            inTheReportOfVerify(url, spec, place, from, folder);
            if (!from.equals("broker")) {
                assertThat(run("pact", "check", "--spec=" + spec, place)).isEqualTo(ExitCode.FINDINGS);
            }
        } finally {
            server.stop(0);
        }
    }

    /** The triangle and the findings stand in every format of the one report. */
    private void inTheReportOfVerify(String url, Path spec, String place, String from, Path folder) throws IOException {
        Path reports = folder.resolve("one");
        List<String> arguments = new ArrayList<>(List.of("verify", "--url=" + url, "--spec=" + spec, place));
        arguments.addAll(List.of("--report-dir=" + reports, "--phases=examples,boundary"));
        arguments.addAll(from.equals("broker") ? List.of("--provider=library", "--select=main") : List.of());
        out.reset();
        assertThat(run(arguments.toArray(String[]::new))).isEqualTo(ExitCode.FINDINGS);
        assertThat(text(out))
                .contains(
                        "response-schema in GET /book",
                        "Pacts\nreader -> library",
                        "ok     a book",
                        "to blame: spec",
                        "FAILED: 2 errors");
        assertThat(reports.resolve("report.html"))
                .content()
                .contains("<h2 id=\"pacts\">Pacts</h2>", "To blame: <b>spec</b>");
        assertThat(reports.resolve("report.json"))
                .content()
                .contains("\"blame\":\"spec\"", "\"serviceWithSpec\":\"disagree\"");
        assertThat(reports.resolve("report.sarif")).content().contains("pact-impossible-value", "response-schema");
        assertThat(reports.resolve("junit.xml"))
                .content()
                .contains("<testsuite name=\"pacts\" tests=\"1\" failures=\"1\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--state-change-url http://localhost/states | name some with --pact or --broker",
                "--state-command x --pact y --state-change-url http://localhost | exclude each other",
                "--pact y --shard 1/2 | not for shards",
                "--pact y --select main | --select needs --broker"
            })
    void verifyRefusesHalfOfAPactRun(String arguments, String words) {
        String all = "verify --spec x --url http://localhost " + arguments;
        assertThat(run(all.split(" "))).isEqualTo(ExitCode.USAGE);
        assertThat(text(out) + text(err)).contains(words).doesNotContain("\tat ");
    }

    @Test
    void pactsThatCannotBeReadAreWrongInput(@TempDir Path folder) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
        try {
            Path spec = Files.writeString(folder.resolve("openapi.yaml"), SMALL);
            Path pact = Files.writeString(folder.resolve("pact.json"), "{\"consumer\": [}");
            String url = "http://localhost:" + server.getAddress().getPort();
            assertThat(run("verify", "--url=" + url, "--spec=" + spec, "--pact=" + pact))
                    .isEqualTo(ExitCode.USAGE);
            assertThat(text(out)).contains("GET /things", "pact.json:1", "INCONCLUSIVE");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void aPactThatIsNotAtItsUrlEndsTheComparison(@TempDir Path folder) throws IOException {
        Path spec = Files.writeString(folder.resolve("openapi.yaml"), SMALL);
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            boolean known = "Bearer s3cret".equals(exchange.getRequestHeaders().getFirst("Authorization"));
            exchange.sendResponseHeaders(known ? 404 : 401, -1);
            exchange.close();
        });
        server.start();
        String pact = "--pact=http://localhost:" + server.getAddress().getPort() + "/pact";
        try {
            assertThat(run("pact", "check", "--spec=" + spec, pact)).isEqualTo(ExitCode.USAGE);
            assertThat(text(err)).contains("/pact answered 401", "--broker-token");
            assertThat(run("pact", "check", "--spec=" + spec, pact, "--broker-token=s3cret"))
                    .isEqualTo(ExitCode.USAGE);
            assertThat(text(err)).contains("/pact answered 404").doesNotContain("s3cret");
        } finally {
            server.stop(0);
        }
        assertThat(run("pact", "check", "--spec=" + spec, pact)).isEqualTo(ExitCode.INCONCLUSIVE);
        assertThat(run("pact", "check", "--spec=" + spec)).isEqualTo(ExitCode.USAGE);
        assertThat(run("pact", "check", "--spec=" + spec, "--pact=x", "--broker-token=s3cret"))
                .isEqualTo(ExitCode.USAGE);
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
