package dev.concordat.core.normalise;

import dev.concordat.core.contract.Operation;
import dev.concordat.core.contract.Tag;
import dev.concordat.core.parse.SpecCursor;
import dev.concordat.core.resolve.NearestName;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads tags; their parents make trees (OpenAPI 3.2, 4.22). */
final class TagReader {

    private TagReader() {}

    /** Declared tags, then those that operations use without declaring them. */
    static List<Tag> read(SpecCursor root, List<Operation> operations, List<Operation> incoming, Reading reading) {
        Map<String, SpecCursor> declared = new LinkedHashMap<>();
        for (SpecCursor cursor : reading.list(root, "tags")) {
            String name = Values.text(cursor, "name");
            if (name != null) {
                declared.putIfAbsent(name, cursor);
            }
        }
        Map<String, Tag> tags = new LinkedHashMap<>();
        declared.forEach((name, cursor) -> tags.put(
                name,
                new Tag(
                        name,
                        Values.text(cursor, "summary"),
                        Values.text(cursor, "description"),
                        parent(name, declared, reading),
                        Values.text(cursor, "kind"))));
        Stream.concat(operations.stream(), incoming.stream())
                .flatMap(operation -> operation.tags().stream())
                .forEach(name -> tags.putIfAbsent(name, new Tag(name, null, null, null, null)));
        return List.copyOf(tags.values());
    }

    private static @Nullable String parent(String name, Map<String, SpecCursor> declared, Reading reading) {
        SpecCursor tag = declared.get(name);
        String parent = tag == null ? null : Values.text(tag, "parent");
        if (tag == null || parent == null) {
            return null;
        }
        boolean known = declared.containsKey(parent);
        if (known && !leadsBack(name, declared)) {
            return parent;
        }
        reading.warning(
                "invalid-tag-parent",
                known
                        ? "the tag \"" + name + "\" is its own ancestor; it is read without a parent"
                        : "the parent \"" + parent + "\" is no declared tag; the tag is read without a parent",
                known ? null : NearestName.hint(parent, declared.keySet()),
                tag.keyLocation("parent"));
        return null;
    }

    private static boolean leadsBack(String name, Map<String, SpecCursor> declared) {
        Set<String> ancestors = new HashSet<>();
        String next = name;
        while (next != null && ancestors.add(next)) {
            SpecCursor tag = declared.get(next);
            next = tag == null ? null : Values.text(tag, "parent");
        }
        return name.equals(next);
    }
}
