package dev.concordat.tests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.fetch.FileDocuments;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.load.ContractLoader;
import dev.concordat.core.load.LoadedContract;
import dev.concordat.core.parse.JsonDocument;
import dev.concordat.core.parse.SpecParser;
import dev.concordat.core.wire.Exchange;
import dev.concordat.tests.pact.PactOptions;
import dev.concordat.tests.pact.PactReport;
import dev.concordat.tests.pact.PactVerification;
import dev.concordat.tests.pact.check.PactCheck;
import dev.concordat.tests.pact.check.Triangles;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Service, document and consumer agree until one of them is edited; that one is blamed. */
class BlameTest {

    private static final Path RESOURCES = Path.of("src/test/resources");

    @TempDir
    private Path folder = Path.of("");

    /** An edit of a line of {@code edits.txt}; the whole line is its name. */
    record Seeded(String line, String corner, String of, Edit edit) {

        static Seeded parse(String line) {
            String[] parts = line.split("\\|", 4);
            String value = parts[3].strip();
            return new Seeded(
                    line.replaceAll("\\s+", " "),
                    parts[0].strip(),
                    parts[1].strip(),
                    new Edit(parts[2].strip(), value.isEmpty() ? null : json(value)));
        }

        @Override
        public String toString() {
            return line;
        }
    }

    static Stream<Seeded> edits() throws IOException {
        return Files.readAllLines(RESOURCES.resolve("blame/edits.txt")).stream()
                .filter(line -> line.contains("|"))
                .map(Seeded::parse);
    }

    @Test
    void nobodyIsBlamedBefore() throws IOException, InterruptedException {
        assertThat(blame(null)).isEmpty();
    }

    @Test
    void eachIsEditedThirtyTimes() throws IOException {
        for (String corner : List.of("service", "spec", "consumer")) {
            assertThat(edits().filter(edit -> edit.corner().equals(corner)))
                    .as(corner)
                    .hasSizeGreaterThanOrEqualTo(30);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("edits")
    void whoeverIsEditedIsBlamed(Seeded seeded) throws IOException, InterruptedException {
        List<String> verdicts = blame(seeded).stream()
                .map(finding -> finding.message().replaceAll(".*: to blame: ([^;]*).*", "$1"))
                .toList();

        // Where the consumer says nothing about the edited place, two corners are all that speak.
        assertThat(verdicts).contains(seeded.corner()).allMatch(verdict -> verdict.contains(seeded.corner()));
    }

    private List<Finding> blame(@Nullable Seeded seeded) throws IOException, InterruptedException {
        byte[] library = Files.readAllBytes(RESOURCES.resolve("library/openapi.yaml"));
        JsonValue document = SpecParser.parse("library", "library", library)
                .orElseThrow()
                .cursor()
                .node()
                .toJson();
        Path spec = write("openapi.json", document, "spec", seeded);
        Path pact =
                write("pact.json", json(Files.readString(RESOURCES.resolve("blame/pact.json"))), "consumer", seeded);
        boolean altered = seeded != null && seeded.corner().equals("service");
        FileDocuments files = new FileDocuments(folder);
        LoadedContract loaded =
                ContractLoader.load(files, files.uriOf(spec.toString())).orElseThrow();
        try (LibraryService service = new LibraryService();
                AlteredService front = new AlteredService(
                        service.url(),
                        altered ? seeded.of() : "nothing",
                        answer -> altered ? seeded.edit().apply(answer) : answer)) {
            stock(service.url());
            Map<SourceLocation, Exchange> exchanges = new HashMap<>();
            PactReport verified = PactVerification.run(PactOptions.of(front.url(), List.of(pact)), exchanges::put);
            return Triangles.findings(
                    Triangles.of(loaded, verified, exchanges, PactCheck.of(loaded, verified.pacts())));
        }
    }

    private Path write(String file, JsonValue value, String corner, @Nullable Seeded seeded) throws IOException {
        boolean edited = seeded != null && seeded.corner().equals(corner);
        return Files.writeString(folder.resolve(file), (edited ? seeded.edit().apply(value) : value).toJson());
    }

    private static void stock(String url) throws IOException, InterruptedException {
        for (String isbn : List.of("9780000000017", "9791000000011", "9791000000028")) {
            String book =
                    "{\"isbn\": \"" + isbn + "\", \"title\": \"The Tide Tables\", \"pages\": 312, \"language\": \"en\","
                            + " \"price\": 12.5, \"tags\": [\"novel\"]}";
            HttpRequest request = HttpRequest.newBuilder(URI.create(url + "/books"))
                    .header("Authorization", "Bearer " + LibraryService.TOKEN)
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(book, StandardCharsets.UTF_8))
                    .build();
            assertThat(HttpClient.newHttpClient()
                            .send(request, HttpResponse.BodyHandlers.discarding())
                            .statusCode())
                    .isEqualTo(201);
        }
    }

    private static JsonValue json(String text) {
        return JsonDocument.parse("text", text).orElseThrow();
    }
}
