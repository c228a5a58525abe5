package dev.concordat.core.lower;

import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.parse.Pointer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Schemas under {@code $defs}, which 3.0 does not have: they become components, and references follow them. */
final class Definitions {

    private static final String DEFS = "/$defs/";
    private static final String SCHEMAS = "#/components/schemas/";

    private record Waiting(String name, JsonValue schema, String pointer) {}

    private final Map<String, String> places = new HashMap<>();
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private final Set<String> names = new TreeSet<>();

    Definitions(JsonObject root) {
        if (root.get("components") instanceof JsonObject components
                && components.get("schemas") instanceof JsonObject schemas) {
            names.addAll(schemas.members().keySet());
        }
    }

    /** The reference to use instead: where the innermost definition of it went, and what lies within that. */
    String reference(String written) {
        int defs = written.lastIndexOf(DEFS);
        if (defs < 0) {
            return written;
        }
        int end = written.indexOf('/', defs + DEFS.length());
        return end < 0 ? place(written) : place(written.substring(0, end)) + written.substring(end);
    }

    private String place(String fragment) {
        return places.computeIfAbsent(fragment, any -> SCHEMAS + free(fragment));
    }

    private String free(String fragment) {
        String name = fragment.substring(fragment.lastIndexOf('/') + 1).replaceAll("[^A-Za-z0-9._-]", "_");
        String wanted = name;
        for (int i = 2; !names.add(wanted); i++) {
            wanted = name + "_" + i;
        }
        return wanted;
    }

    /** Takes the definitions of a schema. */
    void take(JsonObject definitions, String at) {
        definitions.members().forEach((name, schema) -> {
            String pointer = Pointer.child(at, name);
            String place = place("#" + pointer);
            waiting.add(new Waiting(place.substring(SCHEMAS.length()), schema, pointer));
        });
    }

    /** All definitions, lowered; what they define themselves comes along. */
    JsonObject hoisted(SchemaLowering schemas) {
        Map<String, JsonValue> hoisted = new LinkedHashMap<>();
        for (Waiting next = waiting.poll(); next != null; next = waiting.poll()) {
            hoisted.put(next.name(), schemas.lower(next.schema(), next.pointer()));
        }
        return new JsonObject(hoisted);
    }
}
