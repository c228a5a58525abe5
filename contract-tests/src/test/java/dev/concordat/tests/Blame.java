package dev.concordat.tests;

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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A document and a pact that agree with a service, and edits of one of the three.
 *
 * @param document in YAML
 * @param pact of a consumer
 */
record Blame(Path document, Path pact) {

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

    static Stream<Seeded> edits(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> line.contains("|"))
                .map(Seeded::parse);
    }

    /** Who is blamed, disagreement by disagreement: one corner, or two where the third says nothing. */
    static List<String> corners(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.message().replaceAll(".*: to blame: ([^;]*).*", "$1"))
                .toList();
    }

    /**
     * The findings about who is to blame.
     *
     * @param service its base URL
     * @param folder for the edited files
     */
    List<Finding> findings(String service, @Nullable Seeded seeded, Path folder) throws IOException {
        JsonValue contract = SpecParser.parse("document", "document", Files.readAllBytes(document))
                .orElseThrow()
                .cursor()
                .node()
                .toJson();
        Path spec = write(folder.resolve("openapi.json"), contract, "spec", seeded);
        Path consumer = write(folder.resolve("pact.json"), json(Files.readString(pact)), "consumer", seeded);
        boolean altered = seeded != null && seeded.corner().equals("service");
        FileDocuments files = new FileDocuments(folder);
        LoadedContract loaded =
                ContractLoader.load(files, files.uriOf(spec.toString())).orElseThrow();
        try (AlteredService front = new AlteredService(
                service,
                altered ? seeded.of() : "nothing",
                answer -> altered ? seeded.edit().apply(answer) : answer)) {
            Map<SourceLocation, Exchange> exchanges = new HashMap<>();
            PactReport verified = PactVerification.run(PactOptions.of(front.url(), List.of(consumer)), exchanges::put);
            return Triangles.findings(
                    Triangles.of(loaded, verified, exchanges, PactCheck.of(loaded, verified.pacts())));
        }
    }

    private static Path write(Path file, JsonValue value, String corner, @Nullable Seeded seeded) throws IOException {
        boolean edited = seeded != null && seeded.corner().equals(corner);
        return Files.writeString(file, (edited ? seeded.edit().apply(value) : value).toJson());
    }

    private static JsonValue json(String text) {
        return JsonDocument.parse("text", text).orElseThrow();
    }
}
