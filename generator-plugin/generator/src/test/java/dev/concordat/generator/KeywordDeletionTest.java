package dev.concordat.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concordat.core.fetch.DocumentReader;
import dev.concordat.core.fetch.FileDocuments;
import dev.concordat.core.finding.Result;
import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.load.ContractLoader;
import dev.concordat.core.load.LoadedContract;
import dev.concordat.core.parse.Pointer;
import dev.concordat.generator.explain.Explainer;
import dev.concordat.generator.explain.Explanation.Line;
import dev.concordat.generator.render.BundledTemplates;
import dev.concordat.generator.render.GeneratedFile;
import dev.concordat.generator.type.Ledger.Treatment;
import dev.concordat.generator.type.TypeOptions;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Nothing of a document disappears in silence: every member of {@code specs/parcels} stands in the ledger, and what the
 * ledger calls typed or validated leaves a trace in the code or the findings when it is deleted.
 */
class KeywordDeletionTest {

    private static final Path PARCELS = Specs.ROOT.resolve("specs/parcels");
    private static final GeneratorOptions OPTIONS =
            new GeneratorOptions("com.example.parcels", TypeOptions.DEFAULT, new BundledTemplates(), Refused.FAIL);
    /** Of the deletions, every n-th is tried; all of them take minutes. */
    private static final int STEP = Integer.getInteger("concordat.deletions.step", 10);

    private static final FileDocuments FILES = new FileDocuments(PARCELS);
    private static final Map<String, JsonValue> DOCUMENTS = new TreeMap<>();
    private static List<Line> ledger;

    @BeforeAll
    static void load() {
        LoadedContract loaded =
                ContractLoader.load(FILES, FILES.uriOf("openapi.yaml")).orElseThrow();
        loaded.spec()
                .documents()
                .forEach((uri, tree) -> DOCUMENTS.put(
                        uri.equals(loaded.spec().root().uri())
                                ? ""
                                : loaded.spec().documentName(uri),
                        tree.cursor().node().toJson()));
        ledger = Explainer.explain(Generation.compile(loaded, OPTIONS).orElseThrow())
                .lines();
    }

    @Test
    void everyMemberStandsInTheLedger() {
        Map<String, Treatment> known = new LinkedHashMap<>();
        ledger.forEach(line -> known.put(line.document() + "#" + line.pointer(), line.treatment()));
        List<String> missing = new ArrayList<>();

        DOCUMENTS.forEach((document, json) -> collectMissing(document + "#", json, known, missing));

        assertThat(missing).isEmpty();
        assertThat(known).hasSizeGreaterThan(2000);
    }

    /** What stands within an example or another value that is only documented is data. */
    private static void collectMissing(
            String place, JsonValue value, Map<String, Treatment> known, List<String> missing) {
        if (value instanceof JsonObject object) {
            object.members().forEach((name, member) -> {
                String inner = Pointer.child(place, name);
                Treatment treatment = known.get(inner);
                if (treatment == null && known.get(place) != Treatment.DOCUMENTED) {
                    missing.add(inner);
                } else if (treatment != null) {
                    collectMissing(inner, member, known, missing);
                }
            });
        } else if (value instanceof JsonArray array) {
            for (int i = 0; i < array.items().size(); i++) {
                if (known.get(place) != Treatment.DOCUMENTED) {
                    collectMissing(Pointer.child(place, i), array.items().get(i), known, missing);
                }
            }
        }
    }

    @Test
    void everyDeletionLeavesATrace() {
        Set<String> before = trace(DOCUMENTS);
        List<Line> effective = ledger.stream()
                .filter(line -> line.treatment() == Treatment.TYPED || line.treatment() == Treatment.VALIDATED)
                .toList();
        List<Line> tried = new ArrayList<>();
        for (int i = 0; i < effective.size(); i += STEP) {
            tried.add(effective.get(i));
        }

        List<String> silent = tried.parallelStream()
                .filter(line -> trace(without(line)).equals(before))
                .map(line -> line.location() + " " + line.object() + " " + line.keyword())
                .toList();

        assertThat(silent).isEmpty();
        assertThat(tried).hasSizeGreaterThan(100);
    }

    private static Map<String, JsonValue> without(Line line) {
        Map<String, JsonValue> documents = new TreeMap<>(DOCUMENTS);
        documents.computeIfPresent(line.document(), (name, json) -> without(json, Pointer.tokens(line.pointer())));
        return documents;
    }

    private static JsonValue without(JsonValue value, List<String> tokens) {
        String first = tokens.get(0);
        List<String> rest = tokens.subList(1, tokens.size());
        if (value instanceof JsonArray array) {
            List<JsonValue> items = new ArrayList<>(array.items());
            items.set(Integer.parseInt(first), without(items.get(Integer.parseInt(first)), rest));
            return new JsonArray(items);
        }
        Map<String, JsonValue> members = new LinkedHashMap<>(((JsonObject) value).members());
        if (rest.isEmpty()) {
            members.remove(first);
        } else {
            members.computeIfPresent(first, (name, member) -> without(member, rest));
        }
        return new JsonObject(members);
    }

    /** What was generated, the document that is served aside, and all findings without their places. */
    private static Set<String> trace(Map<String, JsonValue> documents) {
        URI root = FILES.uriOf("openapi.yaml");
        DocumentReader reader = new DocumentReader() {
            @Override
            public Result<byte[]> read(URI uri) {
                String name = PARCELS.toAbsolutePath()
                        .normalize()
                        .relativize(Path.of(uri))
                        .toString();
                JsonValue json = documents.get(name.equals("openapi.yaml") ? "" : name.replace('\\', '/'));
                return json == null ? FILES.read(uri) : Result.of(json.toJson().getBytes(StandardCharsets.UTF_8));
            }

            @Override
            public String displayName(URI uri) {
                return FILES.displayName(uri);
            }
        };
        Result<List<GeneratedFile>> result =
                ContractLoader.load(reader, root).then(loaded -> Generation.generate(loaded, OPTIONS));
        Set<String> trace = new TreeSet<>();
        result.findings().forEach(finding -> trace.add(finding.ruleId() + ": " + finding.message()));
        List<GeneratedFile> files = result.value();
        if (files != null) {
            files.stream()
                    .filter(file -> !file.path().endsWith("openapi.json"))
                    .forEach(file -> trace.add(file.path() + "\n" + file.text()));
        }
        return new HashSet<>(trace);
    }
}
