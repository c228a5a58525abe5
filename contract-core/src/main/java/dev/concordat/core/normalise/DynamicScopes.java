package dev.concordat.core.normalise;

import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.parse.SpecCursor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The dynamic anchors of each schema resource. A resource is what has an {@code $id}; an OpenAPI document holds many
 * schemas that know nothing of each other, so that without {@code $id} each outermost Schema Object counts as one.
 */
final class DynamicScopes {

    /** The anchor that {@code $recursiveAnchor: true} is. */
    static final String RECURSIVE = "$recursiveAnchor";

    private final Map<String, Map<String, Map<String, SchemaId>>> anchors = new LinkedHashMap<>();
    private final Map<String, List<SchemaId>> targets = new LinkedHashMap<>();

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

    /** The dynamic anchor of a schema; null: none. */
    static @Nullable String name(SpecCursor schema) {
        String name = Values.text(schema, "$dynamicAnchor");
        return name == null && Values.bool(schema, RECURSIVE, false) ? RECURSIVE : name;
    }

    private void add(SchemaId root, String name, SchemaId id) {
        anchors.computeIfAbsent(root.document(), any -> new TreeMap<>())
                .computeIfAbsent(root.pointer(), any -> new LinkedHashMap<>())
                .putIfAbsent(name, id);
        targets.computeIfAbsent(name, any -> new ArrayList<>()).add(id);
    }

    /** All schemas with an anchor of this name. */
    List<SchemaId> targets(String anchor) {
        return targets.getOrDefault(anchor, List.of());
    }

    /** The anchors of the resource that a schema is in. */
    Map<String, SchemaId> anchorsAround(SchemaId id) {
        for (Map.Entry<String, Map<String, SchemaId>> root :
                anchors.getOrDefault(id.document(), Map.of()).entrySet()) {
            String pointer = root.getKey();
            boolean inside = id.pointer().equals(pointer) || id.pointer().startsWith(pointer + "/");
            if (inside) {
                return root.getValue();
            }
        }
        return Collections.emptyMap();
    }
}
