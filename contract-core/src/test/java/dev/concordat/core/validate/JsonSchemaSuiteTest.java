package dev.concordat.core.validate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.finding.Result;
import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonBoolean;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.load.LoadedContract;
import dev.concordat.core.testing.Corpus;
import dev.concordat.core.testing.Documents;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The public JSON Schema test suite, draft 2020-12, each schema as a component of a small document through the whole
 * front end. {@code known-failures.txt} names what does not pass; it may not grow stale in either direction.
 */
class JsonSchemaSuiteTest {

    private static final String KNOWN = "/json-schema-suite/known-failures.txt";
    private static final URI REMOTES = URI.create("http://localhost:1234/");

    /** Formats are asserted here, which these two files of the suite test to be off. */
    private static final Set<String> FORMATS_AS_ANNOTATIONS = Set.of("format.json", "optional/format-assertion.json");

    private int passed;
    private final List<String> failures = new ArrayList<>();

    @Test
    void passesAllButTheKnownFailures() throws IOException {
        Path suite = Corpus.part("json-schema-test-suite/tests/draft2020-12");
        Map<URI, String> remotes = remotes(Corpus.part("json-schema-test-suite/remotes"));
        List<Path> files;
        try (Stream<Path> walk = Files.walk(suite)) {
            files = walk.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            String name = suite.relativize(file).toString().replace('\\', '/');
            if (!FORMATS_AS_ANNOTATIONS.contains(name)) {
                run(name, items(Documents.json(Files.readString(file))), remotes);
            }
        }
        assertThat(passed).isGreaterThan(1_500);
        Set<String> known = known();
        assertThat(failures)
                .as("%d pass; these fail and are not listed", passed)
                .filteredOn(test -> !known.contains(test))
                .isEmpty();
        assertThat(known)
                .as("listed, but these pass")
                .filteredOn(test -> !failures.contains(test))
                .isEmpty();
    }

    private void run(String file, List<JsonValue> groups, Map<URI, String> remotes) {
        for (JsonValue group : groups) {
            JsonObject members = (JsonObject) group;
            Documents documents = new Documents();
            remotes.forEach(documents::with);
            Result<LoadedContract> loaded = Documents.load(
                    documents, "\"S\":" + identified(members.get("schema")).toJson());
            for (JsonValue test : items(members.get("tests"))) {
                JsonObject each = (JsonObject) test;
                boolean expected = each.get("valid") instanceof JsonBoolean valid && valid.value();
                boolean right;
                try {
                    right = verdict(loaded, each.get("data")) == expected;
                } catch (RuntimeException | StackOverflowError broken) {
                    right = false;
                }
                if (right) {
                    passed++;
                } else {
                    failures.add(file + " | " + text(members) + " | " + text(each));
                }
            }
        }
    }

    private static boolean verdict(Result<LoadedContract> loaded, JsonValue data) {
        Contract contract = Objects.requireNonNull(loaded.value()).contract();
        SchemaId schema = Documents.component(contract, "S");
        return new InstanceValidator(contract, Side.REQUEST).accepts(schema, data);
    }

    /** An embedded schema resource, since {@code #/$defs} in a test means the schema and not the document around it. */
    private static JsonValue identified(JsonValue schema) {
        return schema instanceof JsonObject object && object.get("$id") == null
                ? object.with("$id", new JsonString("https://concordat.example/suite/schema.json"))
                : schema;
    }

    private static Map<URI, String> remotes(Path folder) throws IOException {
        Map<URI, String> remotes = new LinkedHashMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                remotes.put(REMOTES.resolve(path), Files.readString(file));
            }
        }
        return remotes;
    }

    private static Set<String> known() throws IOException {
        try (InputStream in = JsonSchemaSuiteTest.class.getResourceAsStream(KNOWN)) {
            Set<String> known = new LinkedHashSet<>();
            new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(known::add);
            return known;
        }
    }

    private static List<JsonValue> items(JsonValue array) {
        return ((JsonArray) array).items();
    }

    private static String text(JsonObject described) {
        return ((JsonString) described.get("description")).value();
    }
}
