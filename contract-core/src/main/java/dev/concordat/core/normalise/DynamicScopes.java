package dev.concordat.core.normalise;

import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.parse.SpecCursor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The dynamic anchors of each schema resource. A resource is what has an {@code $id}; an OpenAPI document holds many
 * schemas that know nothing of each other, so that without {@code $id} each outermost Schema Object counts as one.
 */
final class DynamicScopes {

    /** The anchor that {@code $recursiveAnchor: true} is. */
    static final String RECURSIVE = "$recursiveAnchor";

    private final Map<SchemaId, Map<String, SchemaId>> anchors = new HashMap<>();
    private final Map<String, List<SchemaId>> targets = new LinkedHashMap<>();
    private final Map<SchemaId, String> names = new HashMap<>();
    private final Map<SchemaId, SchemaId> references = new HashMap<>();

    private DynamicScopes() {}

    /** Finds all anchors, and has their schemas read. */
    static DynamicScopes of(Reading reading) {
        DynamicScopes scopes = new DynamicScopes();
        for (SpecCursor cursor : reading.spec().dynamicAnchors()) {
            SchemaId id = reading.schema(cursor);
            SchemaId root = reading.spec().identity(reading.spec().schemaRoot(cursor));
            String name = name(cursor);
            if (id != null && name != null) {
                scopes.add(root, name, id);
            }
        }
        return scopes;
    }

    private static @Nullable String name(SpecCursor schema) {
        String name = Values.text(schema, "$dynamicAnchor");
        return name == null && Values.bool(schema, RECURSIVE, false) ? RECURSIVE : name;
    }

    private void add(SchemaId root, String name, SchemaId id) {
        anchors.computeIfAbsent(root, any -> new LinkedHashMap<>()).putIfAbsent(name, id);
        names.put(id, name);
        targets.computeIfAbsent(name, any -> new ArrayList<>()).add(id);
    }

    /** All schemas with an anchor of this name. */
    List<SchemaId> targets(String anchor) {
        return targets.getOrDefault(anchor, List.of());
    }

    /** The anchors of the resource that a schema is in. */
    Map<String, SchemaId> anchorsAround(SchemaId id) {
        String pointer = id.pointer();
        Map<String, SchemaId> around = anchors.get(id);
        while (around == null && !pointer.isEmpty()) {
            pointer = pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
            around = anchors.get(new SchemaId(id.document(), pointer));
        }
        return around == null ? Map.of() : around;
    }

    /** A name for what a dynamic reference leads to; it stands where a schema's name does until it is bound. */
    SchemaId reference(SchemaId initial) {
        // No document has a name with a space.
        SchemaId name = new SchemaId("dynamic " + initial.document(), initial.pointer());
        references.put(name, initial);
        return name;
    }

    boolean hasReferences() {
        return !references.isEmpty();
    }

    /** The schema that a dynamic reference names where nothing is bound; null: the name is that of a schema. */
    @Nullable
    SchemaId initial(SchemaId name) {
        return references.get(name);
    }

    /** The dynamic anchor of a schema; null: none. */
    @Nullable
    String anchor(SchemaId schema) {
        return names.get(schema);
    }
}
