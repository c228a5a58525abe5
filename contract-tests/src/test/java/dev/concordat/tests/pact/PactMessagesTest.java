package dev.concordat.tests.pact;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.concordat.core.finding.Finding;
import dev.concordat.tests.pact.InteractionOutcome.Verdict;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PactMessagesTest {

    private static final String THREE = """
            {"consumer": {"name": "c"}, "provider": {"name": "p"},
             "messages": [{"description": "a book was lent",
               "providerStates": [{"name": "a book exists", "params": {"id": 17}}],
               "contents": {"id": 1, "title": "Emma"}, "metaData": {"contentType": "application/json", "topic": "loans"},
               "matchingRules": {"body": {"$.title": {"matchers": [{"match": "type"}]}}}}],
             "metadata": {"pactSpecification": {"version": "3.0.0"}}}""";
    private static final String FOUR = """
            {"consumer": {"name": "c"}, "provider": {"name": "p"},
             "interactions": [{"type": "Synchronous/Messages", "description": "a question",
               "request": {"contents": {"contentType": "application/json", "encoded": false, "content": {"n": 1}}},
               "response": [%s]}],
             "metadata": {"pactSpecification": {"version": "4.0"}}}""";
    private static final String RESPONSE =
            "{\"contents\": {\"contentType\": \"application/json\", \"encoded\": false, \"content\": {\"n\": 2}}}";

    @TempDir
    Path folder;

    private final List<String> asked = new ArrayList<>();
    private HttpServer server;
    private volatile int status = 200;
    private volatile String contents = "{\"id\": 1, \"title\": \"Persuasion\"}";
    private volatile String type = "application/json";
    private volatile String metadata = base64("{\"topic\": \"loans\"}");

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/messages", exchange -> {
            asked.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.getResponseHeaders().add("Content-Type", type);
            exchange.getResponseHeaders().add("Pact-Message-Metadata", metadata);
            byte[] bytes = contents.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    private PactOptions options(String pact) throws IOException {
        return PactOptions.of(null, List.of(Files.writeString(folder.resolve("pact.json"), pact)))
                .withMessageUrl(
                        URI.create("http://localhost:" + server.getAddress().getPort() + "/messages"));
    }

    @Test
    void aMessageIsAskedForByItsDescription() throws IOException {
        PactReport report = PactVerification.run(options(THREE));
        assertThat(report.count(Verdict.PASSED)).isEqualTo(1);
        assertThat(asked)
                .containsExactly("{\"description\":\"a book was lent\","
                        + "\"providerStates\":[{\"name\":\"a book exists\",\"params\":{\"id\":17}}]}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "200 | {\"id\": 2, \"title\": \"x\"} | application/json | loans | pact-body | $.id | /messages/0/contents/id",
                "200 | {\"id\": 1, \"title\": 3} | application/json | loans | pact-body | $.title | /messages/0/contents/title",
                "200 | {\"id\": 1, \"title\": \"x\"} | application/json | books | pact-metadata | topic | /messages/0/metaData/topic",
                "200 | <a/> | application/xml | loans | pact-content-type | application/xml | /messages/0/metaData/contentType",
                "200 | nonsense | application/json | loans | pact-not-verified | cannot be compared | /messages/0",
                "500 | no | text/plain | loans | pact-not-verified | answered 500 | /messages/0",
            })
    void anotherMessageIsAFinding(
            int status, String contents, String type, String topic, String rule, String words, String pointer)
            throws IOException {
        this.status = status;
        this.contents = contents;
        this.type = type;
        this.metadata = base64("{\"topic\": \"" + topic + "\"}");
        PactReport report = PactVerification.run(options(THREE));
        assertThat(report.exitCode()).isEqualTo(1);
        assertThat(errors(report)).singleElement().satisfies(finding -> {
            assertThat(finding.ruleId()).isEqualTo(rule);
            assertThat(finding.message()).contains(words).doesNotContain("\n");
            assertThat(finding.location().pointer()).isEqualTo(pointer);
        });
    }

    @Test
    void metadataThatNobodyCanReadIsNoPass() throws IOException {
        metadata = "%%%";
        PactReport report = PactVerification.run(options(THREE));
        assertThat(report.outcomes().get(0).reason()).contains("Pact-Message-Metadata", "Base64");
    }

    @Test
    void aMessageThatNobodyKnowsIsNamed() throws IOException {
        status = 404;
        PactReport report = PactVerification.run(options(THREE));
        assertThat(report.exitCode()).isEqualTo(1);
        assertThat(report.findings()).anySatisfy(finding -> {
            assertThat(finding.ruleId()).isEqualTo("pact-message-unknown");
            assertThat(finding.hint()).contains("case \"a book was lent\" ->");
        });
    }

    @Test
    void aSynchronousMessageIsAnswered() throws IOException {
        metadata = "";
        contents = "{\"n\": 2}";
        PactReport report = PactVerification.run(options(FOUR.formatted(RESPONSE)));
        assertThat(report.findings()).isEmpty();
        assertThat(report.exitCode()).isZero();
        assertThat(asked.get(0))
                .contains("\"request\":{\"contents\":{\"contentType\":\"application/json\",\"encoded\":false,"
                        + "\"content\":{\"n\":1}},\"metadata\":");
        contents = "{\"n\": 3}";
        assertThat(PactVerification.run(options(FOUR.formatted(RESPONSE))).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.location().pointer())
                        .isEqualTo("/interactions/0/response/0/contents/content/n"));
    }

    @Test
    void whatCannotBeComparedIsNamed() throws IOException {
        PactReport several = PactVerification.run(options(FOUR.formatted(RESPONSE + ", " + RESPONSE)));
        assertThat(several.outcomes().get(0).reason()).contains("2 responses");
        assertThat(several.exitCode()).isEqualTo(3);
        PactReport http = PactVerification.run(options("""
                {"consumer": {"name": "c"}, "provider": {"name": "p"},
                 "interactions": [{"description": "d", "request": {"method": "GET", "path": "/"},
                   "response": {"status": 200}}]}"""));
        assertThat(http.outcomes().get(0).reason()).contains("no base URL");
        assertThat(http.exitCode()).isEqualTo(3);
    }

    @Test
    void messagesInTheSameProcess() throws IOException {
        MessageHandlers messages = MessageHandlers.none()
                .with(
                        "a book was lent",
                        request -> PactMessage.json("{\"id\": 1, \"title\": \""
                                        + request.states().size() + "\"}")
                                .with("topic", "loans"));
        assertThat(PactVerification.run(options(THREE).withMessages(messages)).count(Verdict.PASSED))
                .isEqualTo(1);
        MessageHandlers broken = MessageHandlers.none().with("a book was lent", request -> {
            throw new IllegalStateException("no ink");
        });
        assertThat(PactVerification.run(options(THREE).withMessages(broken))
                        .outcomes()
                        .get(0)
                        .reason())
                .contains("no ink");
        assertThat(PactVerification.run(options(THREE).withMessages(MessageHandlers.none()))
                        .findings())
                .extracting(Finding::hint)
                .contains("add: .with(\"a book was lent\", request -> PactMessage.json(\"{}\"))");
    }

    /** In pact-jvm the first rule that fits hides the others. */
    @Test
    void theClosestRuleOfAMessageCounts() throws IOException {
        Map<String, Boolean> titles = Map.of("Emma", true, "EMMA", false);
        for (Map.Entry<String, Boolean> title : titles.entrySet()) {
            MessageHandlers messages = MessageHandlers.none()
                    .with("d", request -> PactMessage.json("{\"title\": \"" + title.getKey() + "\"}"));
            PactReport report = PactVerification.run(options("""
                    {"consumer": {"name": "c"}, "provider": {"name": "p"},
                     "interactions": [{"type": "Asynchronous/Messages", "description": "d",
                       "contents": {"contentType": "application/json", "encoded": false, "content": {"title": "Xyz"}},
                       "matchingRules": {"content": {"$.*": {"matchers": [{"match": "type"}]},
                         "$.title": {"matchers": [{"match": "regex", "regex": "[A-Z][a-z]+"}]}}}}],
                     "metadata": {"pactSpecification": {"version": "4.0"}}}""").withMessages(messages));
            assertThat(report.count(Verdict.PASSED) == 1).isEqualTo(title.getValue());
        }
    }

    private static List<Finding> errors(PactReport report) {
        return report.findings().stream()
                .filter(finding -> !finding.ruleId().equals("pact-state-unknown"))
                .toList();
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
