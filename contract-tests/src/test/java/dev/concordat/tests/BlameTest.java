package dev.concordat.tests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.finding.Finding;
import dev.concordat.tests.Blame.Seeded;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
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

    static Stream<Seeded> edits() throws IOException {
        return Blame.edits(RESOURCES.resolve("blame/edits.txt"));
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
        List<String> verdicts = Blame.corners(blame(seeded));

        // Where the consumer says nothing about the edited place, two corners are all that speak.
        assertThat(verdicts).contains(seeded.corner()).allMatch(verdict -> verdict.contains(seeded.corner()));
    }

    private List<Finding> blame(@Nullable Seeded seeded) throws IOException, InterruptedException {
        try (LibraryService service = new LibraryService()) {
            stock(service.url());
            return new Blame(RESOURCES.resolve("library/openapi.yaml"), RESOURCES.resolve("blame/pact.json"))
                    .findings(service.url(), seeded, folder);
        }
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
}
