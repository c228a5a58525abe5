package dev.concordat.tests.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.finding.Severity;
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.core.wire.Content;
import dev.concordat.core.wire.WireResponse;
import dev.concordat.tests.execute.Mask;
import dev.concordat.tests.load.Latency;
import dev.concordat.tests.load.LoadResult;
import dev.concordat.tests.load.LoadRow;
import dev.concordat.tests.plan.Shard;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every view of one result, character by character; {@code -Dconcordat.golden=FOLDER} writes them anew. */
class ReportTest {

    private static final SourceLocation PLACE = new SourceLocation("api.yaml", 12, 7, "/paths/~1books/get");

    @Test
    void console() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ConsoleReport report =
                new ConsoleReport(new PrintStream(bytes, true, StandardCharsets.UTF_8), false, Severity.ERROR);
        report.on(new RunEvent.Started("Books 1.0", "api.yaml", "http://localhost:8080", 7, 2, 9));
        report.on(new RunEvent.CaseFinished("listBooks", 1, 9, 1, 0));
        report.on(new RunEvent.Finished(result()));

        golden("console.txt", bytes.toString(StandardCharsets.UTF_8));
    }

    @Test
    void junit() throws Exception {
        String xml = JunitReport.render(result(), Severity.ERROR);

        golden("junit.xml", xml);
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new java.io.ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void json() throws IOException {
        golden("report.json", JsonReport.render(result()));
    }

    @Test
    void htmlKeepsHostileTextAsText() {
        String html = HtmlReport.render(result(), Severity.ERROR);

        assertThat(html)
                .contains("default-src 'none'")
                .doesNotContain("<script>alert")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("http-equiv=\"refresh\"");
        assertThat(html.split("<script>", -1)).hasSize(2);
        assertThat(html).doesNotContainPattern("(src|href)=\"(http|//)");
    }

    @Test
    void terminalsGetNoControlCharactersFromTheService() {
        assertThat(Excerpt.printable("a\u001b[2Jb\u202ec\nd")).isEqualTo("a\ufffd[2Jb\ufffdc\nd");
    }

    @Test
    void terminalsGetNoControlCharactersFromTheDocument() {
        String bell = "/\u0007";
        LoadRow row = load().total();
        LoadRow hostile = new LoadRow(bell, bell, 1, 1, 0, 0, 0, 1, row.latency());
        LoadResult load = new LoadResult(1, Duration.ofSeconds(1), List.of(hostile), row, null);
        OperationResult operation = new OperationResult(
                bell,
                "GET",
                bell,
                PLACE,
                OperationVerdict.NOT_TESTED,
                0,
                Map.of(),
                List.of(),
                List.of(new Gap("load", "it is " + bell, 1)),
                0);
        RunFinding finding = new RunFinding(
                "answer-differs",
                Severity.INFO,
                bell,
                bell,
                "shape",
                "other",
                null,
                PLACE,
                1,
                result().findings().get(0).sample());

        assertThat(ConsoleLoad.render(load) + ConsoleLoad.leftOut(List.of(operation)))
                .contains("without GET")
                .doesNotContain("\u0007");
        assertThat(CanaryText.render(
                        new CanaryResult("Books " + bell, "a", "b", 0, 1, 1, List.of(finding), null), Severity.ERROR))
                .contains("answer-differs in")
                .doesNotContain("\u0007");
    }

    @Test
    void aSecretIsHiddenWhereTheExcerptEndsInIt() {
        String secret = "s3cret-".repeat(10);
        WireResponse response = new WireResponse(200, List.of(), Content.of("x".repeat(1490) + secret), true);

        assertThat(Excerpt.body(response, new Mask(Map.of(secret, "$DESK")))).doesNotContain("s3cret");
    }

    @Test
    void filesLieInTheDirectory(@TempDir Path folder) {
        new ReportFiles(folder.resolve("deep/er"), Severity.ERROR).on(new RunEvent.Finished(result()));

        assertThat(folder.resolve("deep/er")).isDirectoryContaining("glob:**report.html");
        assertThat(folder.resolve("deep/er")).isDirectoryContaining("glob:**report.json");
        assertThat(folder.resolve("deep/er")).isDirectoryContaining("glob:**junit.xml");
    }

    @Test
    void whatCannotBeJoinedIsNotLeftOut() {
        String report =
                JsonReport.render(new RunResult("t", "s", "u", 0, 1, List.of(), List.of(), null, null, Shard.WHOLE));
        String withPacts = report.replaceFirst("\\{", "{\"pacts\": {\"findings\": []},");

        assertThat(ReportReader.read("a", report).findings()).isEmpty();
        assertThat(ReportReader.read("a", withPacts).value()).isNull();
        assertThat(ReportReader.read("a", withPacts).findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("it holds pacts"));
    }

    @Test
    void exitCodes() {
        assertThat(result().exitCode(Severity.ERROR)).isEqualTo(1);
        assertThat(new RunResult("t", "s", "u", 0, 1, List.of(), List.of(), null, null, Shard.WHOLE)
                        .exitCode(Severity.INFO))
                .isZero();
        assertThat(new RunResult("t", "s", "u", 0, 0, List.of(), List.of(), null, "no", Shard.WHOLE)
                        .exitCode(Severity.ERROR))
                .isEqualTo(3);
    }

    static RunResult result() {
        Sample sample = new Sample(
                "the ordinary request",
                "curl -i 'http://localhost:8080/books?a=<b>' -H \"Authorization: Bearer \"\"$DESK\"",
                200,
                "Content-Type: text/html",
                "<script>alert(1)</script> & \u0001",
                "class ListBooksTest {}\n");
        OperationResult books = new OperationResult(
                "listBooks",
                "GET",
                "/books",
                PLACE,
                OperationVerdict.FAILED,
                12,
                Map.of("boundary", new CaseCount(7, 1, 1, 0)),
                List.of(new StatusCoverage("200", 11, ""), new StatusCoverage("404", 0, "nothing led to it")),
                List.of(new Gap("boundary cases", "no value for query parameter cursor", 2)),
                2);
        OperationResult secret = new OperationResult(
                "GET /secret",
                "GET",
                "/secret",
                PLACE,
                OperationVerdict.NOT_TESTED,
                0,
                Map.of(),
                List.of(new StatusCoverage("200", 0, "the operation was not tested")),
                List.of(new Gap("", "no credentials given for desk; give --auth SCHEME=VALUE", 1)),
                0);
        return new RunResult(
                "Books 1.0",
                "api.yaml",
                "http://localhost:8080",
                7,
                12,
                List.of(books, secret),
                List.of(
                        new RunFinding(
                                "content-type",
                                Severity.ERROR,
                                "listBooks",
                                "GET /books",
                                "status 200",
                                "content type text/html is not declared for 200; declared: application/json",
                                "send a declared Content-Type, or declare this one",
                                PLACE,
                                3,
                                sample),
                        new RunFinding(
                                "schema-unclear",
                                Severity.WARNING,
                                "listBooks",
                                "GET /books",
                                "status 200",
                                "only one validator calls the 200 response invalid",
                                null,
                                PLACE,
                                1,
                                sample),
                        new RunFinding(
                                "load-p99",
                                Severity.ERROR,
                                "",
                                "all operations",
                                "load",
                                "p99 latency of 12.3 ms exceeds 10.0 ms",
                                "make it faster",
                                SourceLocation.of("api.yaml"),
                                1,
                                new Sample("a load of 20 requests/s for 30 s", "", 0, "", "", ""))),
                load(),
                null,
                Shard.WHOLE);
    }

    private static LoadResult load() {
        LoadRow list = new LoadRow(
                "listBooks",
                "GET /books",
                600,
                598,
                2,
                3,
                10,
                19.9,
                new Latency(
                        2_010,
                        7_500,
                        12_345,
                        64_000,
                        List.of(
                                new Latency.Point(0, 1_000),
                                new Latency.Point(50, 2_010),
                                new Latency.Point(99, 12_345),
                                new Latency.Point(100, 64_000))));
        LoadRow total = new LoadRow("", "all operations", 600, 598, 2, 3, 10, 19.9, list.latency());
        return new LoadResult(20, Duration.ofSeconds(30), List.of(list), total, null);
    }

    private static void golden(String name, String actual) throws IOException {
        String folder = System.getProperty("concordat.golden");
        if (folder != null) {
            Files.writeString(Path.of(folder, name), actual);
        }
        try (InputStream in = ReportTest.class.getResourceAsStream("/golden/" + name)) {
            assertThat(in).as("golden/" + name).isNotNull();
            assertThat(actual).isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
