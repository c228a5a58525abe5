package dev.concordat.tests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Result;
import dev.concordat.core.finding.Severity;
import dev.concordat.core.wire.Content;
import dev.concordat.core.wire.Exchange;
import dev.concordat.core.wire.WireRequest;
import dev.concordat.core.wire.WireResponse;
import dev.concordat.tests.execute.Origin;
import dev.concordat.tests.plan.Phase;
import dev.concordat.tests.report.ReportFiles;
import dev.concordat.tests.traffic.HarReader;
import dev.concordat.tests.traffic.Recorded;
import dev.concordat.tests.traffic.Requests;
import dev.concordat.tests.traffic.TrafficJudge;
import dev.concordat.tests.traffic.TrafficReport;
import dev.concordat.tests.traffic.TrafficTally;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Recorded traffic is held to the document after the fact. */
class TrafficTest {

    private static final String SPEC = """
            openapi: 3.1.0
            info: {title: Books, version: '1'}
            paths:
              /books:
                post:
                  operationId: addBook
                  requestBody:
                    required: true
                    content: {application/json: {schema: {type: object, required: [title]}}}
                  responses:
                    '201':
                      description: Added.
                      content: {application/json: {schema: {type: object, required: [id]}}}
                    '400': {description: Wrong.}
              /books/{id}:
                get:
                  operationId: getBook
                  parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
                  responses: {'200': {description: It.}}
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "MISSING_FIELD, response-schema",
        "HEADER_MISSING, response-headers",
        "WRONG_STATUS, undocumented-status"
    })
    void whatARunRecordsShowsTheFaultAgain(Fault fault, String check) throws Exception {
        assertThat(recorded(fault).findings())
                .extracting(Finding::ruleId)
                .contains(check)
                .doesNotHaveDuplicates();
    }

    @Test
    void theTrafficOfAConformingServiceIsLeftAlone() throws Exception {
        TrafficReport report = recorded();

        assertThat(report.findings()).isEmpty();
        assertThat(report.touched()).contains("addBook", "getBook", "listBooks");
    }

    private TrafficReport recorded(Fault... faults) throws Exception {
        try (LibraryService service = new LibraryService(faults)) {
            Verification.run(
                    Library.contract(),
                    Library.options(service)
                            .withOperations(Set.of("getBook", "listBooks"))
                            .withPhases(Set.of(Phase.EXAMPLES, Phase.BOUNDARY)),
                    List.of(new ReportFiles(folder, Severity.ERROR)));
        }
        String har = Files.readString(folder.resolve("exchanges.har"));
        List<Recorded> traffic = HarReader.read("exchanges.har", har).orElseThrow();
        return TrafficReport.of(new TrafficJudge(Library.contract()), traffic, "", Requests.CHECKED_UNLESS_REFUSED);
    }

    /** Entries as browsers write them: a whole one, one without its body, a failed one, one of HTTP/2, one elsewhere. */
    @Test
    void whatARecordingLeavesOutIsHeldAgainstNobody() throws Exception {
        String har = """
                {"log": {"version": "1.2", "entries": [
                  {"request": {"method": "POST", "url": "https://x.example/books", "headers": [
                      {"name": ":path", "value": "/books"}, {"name": "content-type", "value": "application/json"}],
                     "postData": {"mimeType": "application/json", "text": "{\\"title\\": \\"Emma\\"}"}},
                   "response": {"status": 201, "headers": [{"name": "content-type", "value": "application/json"}],
                     "content": {"size": 9, "text": "eyJpZCI6IDF9", "encoding": "base64"}}},
                  {"request": {"method": "POST", "url": "https://x.example/books", "headers": [], "bodySize": 80,
                     "postData": {"mimeType": "application/json", "params": []}},
                   "response": {"status": 201, "headers": [{"name": "content-type", "value": "application/json"}],
                     "content": {"size": 9}}},
                  {"request": {"method": "GET", "url": "https://x.example/books/1"}, "response": {"status": 0}},
                  {"request": {"method": "GET", "url": "https://x.example/books/one"},
                   "response": {"status": 200, "headers": [], "content": {"size": 0}}},
                  {"request": {"method": "GET", "url": "https://x.example/books/two"},
                   "response": {"status": 200, "headers": [], "content": {"size": 0}}},
                  {"request": {"method": "GET", "url": "%%%"}, "response": {"status": 200}}
                ]}}""";
        Result<List<Recorded>> traffic = HarReader.read("a.har", har);

        assertThat(traffic.findings())
                .extracting(finding -> finding.location().pointer())
                .containsExactly("/log/entries/2", "/log/entries/5");
        TrafficReport report = TrafficReport.of(
                new TrafficJudge(SmallContract.of(folder, SPEC)), traffic.orElseThrow(), "", Requests.CHECKED);
        assertThat(report.exchanges()).isEqualTo(4);
        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.ruleId()).isEqualTo("invalid-parameter");
            assertThat(finding.message()).startsWith("GET /books/one -> 200 (entry 4 and 1 more)");
        });
    }

    @Test
    void veryManyCausesAreCountedOnly() throws Exception {
        TrafficTally tally = new TrafficTally(new TrafficJudge(SmallContract.of(folder, SPEC)), "", Requests.CHECKED);
        for (int i = 0; i < 10_003; i++) {
            WireRequest request = new WireRequest("GET", "/no/" + i, List.of(), null);
            Exchange exchange = new Exchange(request, new WireResponse(404, List.of(), Content.EMPTY, true));
            tally.add(new Recorded(URI.create("http://localhost/no/" + i), exchange, true, "request " + i));
        }
        List<Finding> findings = tally.report().findings();

        assertThat(findings).hasSize(10_001);
        assertThat(findings.get(10_000).message()).startsWith("3 more problems");
    }

    /** Browsers leave much unescaped, and hosts of a container network have names with underscores. */
    @ParameterizedTest
    @CsvSource({
        "https://x.example/books/1?of=a|b, /books/1?of=a%7Cb",
        "https://x.example/books/1?of={a}^100%, /books/1?of=%7Ba%7D%5E100%25",
        "https://x.example/books/1?of=%7Ca, /books/1?of=%7Ca",
        "http://book_service:8080/books/1, /books/1"
    })
    void urlsAreReadAsTheyAreRecorded(String url, String target) {
        String har = """
                {"log": {"entries": [{"request": {"method": "GET", "url": "URL"}, "response": {"status": 200}}]}}""".replace("URL", url);

        assertThat(HarReader.read("a.har", har).orElseThrow())
                .extracting(recorded -> recorded.exchange().request().target())
                .containsExactly(target);
    }

    @Test
    void originsOfNamesWithUnderscoresDiffer() {
        Origin service = Origin.of(URI.create("http://book_service:8080/books"));

        assertThat(service).isEqualTo(Origin.of(URI.create("http://me@Book_service:8080")));
        assertThat(service).isNotEqualTo(Origin.of(URI.create("http://other_service:8080")));
        assertThat(service).isNotEqualTo(Origin.of(URI.create("http://book_service")));
        assertThat(service).hasToString("http://book_service:8080");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{\"log\": {}}", "{\"log\": {\"entries\": {}}}", "{\"log\": 5"})
    void whatIsNoRecordingIsAFinding(String text) {
        Result<List<Recorded>> traffic = HarReader.read("a.har", text);

        assertThat(traffic.value()).isNull();
        assertThat(traffic.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("this is no HAR"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "null", "{}", "{\"request\": [], \"response\": {\"status\": 1e400}}"})
    void entriesThatAreNoneAreLeftOut(String entry) {
        Result<List<Recorded>> traffic = HarReader.read("a.har", "{\"log\": {\"entries\": [" + entry + "]}}");

        assertThat(traffic.value()).isEmpty();
        assertThat(traffic.findings()).hasSize(1);
    }
}
