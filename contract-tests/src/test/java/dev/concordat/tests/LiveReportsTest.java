package dev.concordat.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concordat.core.finding.Severity;
import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.parse.JsonDocument;
import dev.concordat.tests.report.ConsoleReport;
import dev.concordat.tests.report.ReportFiles;
import dev.concordat.tests.report.RunEvent;
import dev.concordat.tests.report.RunListener;
import dev.concordat.tests.report.RunResult;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reports that are written while a run goes on. */
class LiveReportsTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-01-02T03:04:05Z"));

    @TempDir
    Path folder;

    @Test
    void everyExchangeIsAnEntryWithoutSecrets() throws Exception {
        try (LibraryService service = new LibraryService(Fault.MISSING_FIELD)) {
            RunResult result = run(service, List.of(files()));

            JsonObject log = (JsonObject) object(read("exchanges.har"), "log");
            List<JsonValue> entries = ((JsonArray) object(log, "entries")).items();
            assertThat(entries).hasSize(result.requests()).allSatisfy(entry -> {
                assertThat(((JsonObject) entry).members())
                        .containsKeys("startedDateTime", "time", "request", "response", "cache", "timings");
                assertThat(object(entry, "request", "url").toJson()).contains(service.url());
            });
            assertThat(read("events.ndjson") + read("exchanges.har"))
                    .doesNotContain(LibraryService.TOKEN)
                    .doesNotContain(LibraryService.KEY)
                    .contains("$DESK");
        }
    }

    @Test
    void eventsTellTheRunFromItsStartToItsEnd() throws Exception {
        try (LibraryService service = new LibraryService(Fault.MISSING_FIELD)) {
            RunResult result = run(service, List.of(files()));

            List<String> kinds = events();
            assertThat(kinds).startsWith("started").endsWith("finished");
            assertThat(kinds).filteredOn("exchange"::equals).hasSize(result.requests());
            assertThat(kinds)
                    .filteredOn("finding"::equals)
                    .hasSize(result.findings().size());
        }
    }

    @Test
    void whatARunThatBreaksOffHasWrittenCanBeRead() throws Exception {
        RunListener killer = event -> {
            if (event instanceof RunEvent.CaseFinished finished && finished.done() == 5) {
                throw new IllegalStateException("killed");
            }
        };
        try (LibraryService service = new LibraryService()) {
            assertThatThrownBy(() -> run(service, List.of(files(), killer))).hasMessage("killed");

            assertThat(events()).startsWith("started").hasSizeGreaterThan(5).doesNotContain("finished");
        }
    }

    @Test
    void cookiesShowTheirNamesOnly() throws Exception {
        try (SmallService service =
                new SmallService(http -> Answer.of(200).with("Set-Cookie", "session=hush-hush; Path=/; HttpOnly"))) {
            Verification.run(SmallContract.of(folder, """
                            openapi: 3.1.0
                            info: {title: Small, version: '1'}
                            paths: {/: {get: {operationId: get, responses: {'200': {description: Fine.}}}}}
                            """), VerifyOptions.of(service.url()), List.of(files()));

            assertThat(read("exchanges.har")).contains("session=...").doesNotContain("hush-hush");
        }
    }

    /** A document must not paint, clear or rename the terminal that shows its report. */
    @Test
    void theConsoleObeysNoDocument() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        try (SmallService service = new SmallService(http -> Answer.of(204))) {
            Verification.run(
                    SmallContract.of(folder, """
                            openapi: 3.1.0
                            info: {title: "Small\\e[31m\\nPASSED", version: '1'}
                            paths:
                              "/\\e[2J{id}":
                                get: {operationId: "get\\a", responses: {'200': {description: Fine.}}}
                              "/\\e[3J":
                                get: {responses: {'200': {description: Fine.}}}
                            """),
                    VerifyOptions.of(service.url()),
                    List.of(new ConsoleReport(out, false, Severity.ERROR)));
        }

        String text = bytes.toString(StandardCharsets.UTF_8);
        assertThat(text).contains("Small", "INCONCLUSIVE");
        assertThat(text.lines()).doesNotContain("PASSED");
        assertThat(text.chars().filter(c -> c != '\n' && Character.isISOControl(c)))
                .isEmpty();
    }

    private RunListener files() {
        return new ReportFiles(folder.resolve("reports"), Severity.ERROR, CLOCK);
    }

    private static RunResult run(LibraryService service, List<RunListener> listeners) {
        VerifyOptions options = Library.options(service).withOperations(Set.of("getBook", "removeBook"));
        return Verification.run(Library.contract(), options, listeners);
    }

    private String read(String name) throws IOException {
        return Files.readString(folder.resolve("reports").resolve(name));
    }

    private List<String> events() throws IOException {
        return read("events.ndjson")
                .lines()
                .map(line -> ((JsonString) object(line, "event")).value())
                .toList();
    }

    private static JsonValue object(String text, String name) {
        JsonValue value = JsonDocument.parse("report", text).value();
        assertThat(value).isNotNull();
        return object(value, name);
    }

    private static JsonValue object(JsonValue value, String... names) {
        JsonValue at = value;
        for (String name : names) {
            Map<String, JsonValue> members = ((JsonObject) at).members();
            assertThat(members).as(Arrays.toString(names)).containsKey(name);
            at = members.get(name);
        }
        return at;
    }
}
