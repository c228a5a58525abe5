package dev.concordat.core.bundle;

import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Result;
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.core.grammar.SpecVersion;
import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.parse.Pointer;
import dev.concordat.core.parse.SpecArray;
import dev.concordat.core.parse.SpecCursor;
import dev.concordat.core.parse.SpecParser;
import dev.concordat.core.parse.SpecScalar;
import dev.concordat.core.resolve.ResolvedSpec;
import dev.concordat.core.resolve.Resolver;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Splits, the inverse of {@link Bundler}: each path item and each component becomes a file of its own, to which the root
 * refers, and every reference leads to the file where its target is now. What is a reference already stays in the root.
 */
public final class Splitter {

    private static final String ROOT = "openapi.json";

    private final ResolvedSpec spec;
    private final FileNames names = new FileNames();

    /** The files by the pointer of what stands in them. */
    private final Map<String, String> files = new LinkedHashMap<>();

    private Splitter(ResolvedSpec spec) {
        this.spec = spec;
    }

    /**
     * The files of a document and all it refers to, by their paths, {@code openapi.json} first.
     *
     * @return no value where files cannot say what the document says: Swagger 2.0, and {@code $dynamicRef}, whose
     *     meaning depends on which schemas share a document
     */
    public static Result<Map<String, JsonValue>> split(ResolvedSpec spec) {
        SpecCursor root = spec.root().cursor();
        if (!spec.version().isAtLeast(SpecVersion.V3_0)) {
            return refused(
                    "a document of Swagger 2.0 cannot be split", "convert it to OpenAPI 3 first", root.location());
        }
        for (SpecCursor target : spec.dynamicReferences().values()) {
            return refused(
                    "the document has a $dynamicRef, which means something else in files of their own",
                    "use $ref instead",
                    target.location());
        }
        // What the document refers to comes in first, and names given by $id go: pointers are all that is left.
        String bundle = Bundler.bundle(spec).toJson();
        URI uri = URI.create("bundle:/" + ROOT);
        ResolvedSpec whole = SpecParser.parse(
                        uri.toString(), root.tree().source(), bundle.getBytes(StandardCharsets.UTF_8))
                .then(tree -> Resolver.resolve(tree, new NoDocuments()))
                .value();
        // What is wrong was found in the documents themselves.
        return whole == null
                ? refused("the document cannot be split", "mend what else is wrong with it first", root.location())
                : Result.of(new Splitter(whole).run());
    }

    private static Result<Map<String, JsonValue>> refused(String problem, String hint, SourceLocation place) {
        return Result.failed(Finding.error("cannot-split", problem, hint, place));
    }

    private Map<String, JsonValue> run() {
        SpecCursor root = spec.root().cursor();
        Map<String, SpecCursor> parts = new LinkedHashMap<>();
        SpecCursor paths = root.child("paths");
        if (paths != null) {
            paths.members().forEach((path, item) -> cut("paths", path, item, parts));
        }
        SpecCursor components = root.child("components");
        if (components != null) {
            components.members().forEach((section, entries) -> {
                String folder = "components/" + names.free("components", section);
                entries.members().forEach((name, entry) -> cut(folder, name, entry, parts));
            });
        }
        Map<String, JsonValue> split = new LinkedHashMap<>();
        split.put(ROOT, copy(root, ROOT));
        parts.forEach((file, part) -> split.put(file, copy(part, file)));
        return split;
    }

    private void cut(String folder, String name, SpecCursor part, Map<String, SpecCursor> parts) {
        boolean extension = spec.kinds().get(part.node()) == null;
        if (part.isObject() && !extension && part.child("$ref") == null) {
            String file = folder + "/" + names.free(folder, name) + ".json";
            files.put(part.pointer(), file);
            parts.put(file, part);
        }
    }

    private JsonValue copy(SpecCursor cursor, String file) {
        String other = files.get(cursor.pointer());
        if (other != null && !other.equals(file)) {
            return new JsonObject(Map.of("$ref", new JsonString(relative(file, other))));
        }
        if (cursor.node() instanceof SpecArray) {
            List<JsonValue> items = new ArrayList<>();
            cursor.items().forEach(item -> items.add(copy(item, file)));
            return new JsonArray(items);
        }
        SpecCursor target = spec.target(cursor);
        if (cursor.node() instanceof SpecScalar scalar) {
            return target == null ? scalar.value() : new JsonString(reference(file, target.pointer()));
        }
        Map<String, JsonValue> members = new LinkedHashMap<>();
        cursor.members()
                .forEach((name, value) -> members.put(
                        name,
                        target != null && name.equals("$ref")
                                ? new JsonString(reference(file, target.pointer()))
                                : copy(value, file)));
        return new JsonObject(members);
    }

    /** Where a pointer of the whole document leads now, as seen from a file. */
    private String reference(String from, String pointer) {
        List<String> tokens = Pointer.tokens(pointer);
        String part = holder(tokens);
        String file = part == null ? null : files.get(part);
        String last = part == null ? "" : Pointer.unescape(part.substring(part.lastIndexOf('/') + 1));
        boolean whole = part != null && part.length() == pointer.length();
        // Values of a discriminator are names of components; a file that is called otherwise would not tell them.
        if (part == null
                || file == null
                || (whole && !file.endsWith("/" + last + ".json"))
                || (whole && last.contains("."))) {
            return (from.equals(ROOT) ? "" : relative(from, ROOT)) + Pointer.fragment(pointer);
        }
        String rest = pointer.substring(part.length());
        String fragment = rest.isEmpty() && !from.equals(file) ? "" : Pointer.fragment(rest);
        return (from.equals(file) ? "" : relative(from, file)) + fragment;
    }

    /** The pointer of the path item or component in which something stands; null where it stays in the root. */
    private @Nullable String holder(List<String> tokens) {
        int depth = tokens.isEmpty() ? 0 : tokens.get(0).equals("paths") ? 2 : 3;
        StringBuilder pointer = new StringBuilder();
        tokens.stream().limit(depth).forEach(token -> pointer.append('/').append(Pointer.escape(token)));
        return files.containsKey(pointer.toString()) ? pointer.toString() : null;
    }

    private static String relative(String from, String to) {
        long depth = from.chars().filter(c -> c == '/').count();
        String folder = from.substring(0, from.lastIndexOf('/') + 1);
        return to.startsWith(folder) ? to.substring(folder.length()) : "../".repeat((int) depth) + to;
    }
}
