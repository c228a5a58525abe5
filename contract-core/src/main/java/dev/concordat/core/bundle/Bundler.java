package dev.concordat.core.bundle;

import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.parse.Pointer;
import dev.concordat.core.parse.SpecArray;
import dev.concordat.core.parse.SpecCursor;
import dev.concordat.core.parse.SpecNode;
import dev.concordat.core.parse.SpecObject;
import dev.concordat.core.parse.SpecScalar;
import dev.concordat.core.resolve.ResolvedSpec;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Bundles: what the root refers to in other documents moves under its {@code components}, under the name it has there
 * or a free one made from it, and every reference points into the one document. What can be no component (in 3.0 a path
 * item) takes the place of its reference. Names given by {@code $id}, {@code $anchor} and {@code $self} go: nothing
 * uses them any more.
 */
public final class Bundler {

    private static final Set<String> NAMES = Set.of("$id", "$anchor", "$self");

    private final ResolvedSpec spec;
    private final Placement placement;
    private final IdentityHashMap<SpecNode, String> operations = new IdentityHashMap<>();
    private final Set<SpecNode> open = Collections.newSetFromMap(new IdentityHashMap<>());

    private Bundler(ResolvedSpec spec) {
        this.spec = spec;
        this.placement = new Placement(spec);
        SpecCursor paths = spec.root().cursor().child("paths");
        if (paths != null) {
            paths.members()
                    .forEach((path, item) -> spec.follow(item)
                            .members()
                            .forEach((method, operation) ->
                                    operations.put(operation.node(), Pointer.child(item.pointer(), method))));
        }
    }

    /** One self-contained document of OpenAPI 3; one of Swagger 2.0 comes back as it is, references and all. */
    public static JsonObject bundle(ResolvedSpec spec) {
        return new Bundler(spec).run();
    }

    private JsonObject run() {
        if (!(copy(spec.root().cursor()) instanceof JsonObject document)) {
            return new JsonObject(Map.of());
        }
        Map<String, Map<String, JsonValue>> moved = new LinkedHashMap<>();
        for (Placement.Moved next = placement.next(); next != null; next = placement.next()) {
            moved.computeIfAbsent(next.section(), section -> new LinkedHashMap<>())
                    .put(next.name(), copy(next.node()));
        }
        if (moved.isEmpty()) {
            return document;
        }
        JsonObject components =
                document.get("components") instanceof JsonObject written ? written : new JsonObject(Map.of());
        for (Map.Entry<String, Map<String, JsonValue>> section : moved.entrySet()) {
            Map<String, JsonValue> entries = new LinkedHashMap<>();
            if (components.get(section.getKey()) instanceof JsonObject written) {
                entries.putAll(written.members());
            }
            entries.putAll(section.getValue());
            components = components.with(section.getKey(), new JsonObject(entries));
        }
        return document.with("components", components);
    }

    private JsonValue copy(SpecCursor cursor) {
        SpecCursor replacement = placement.replacement(cursor);
        if (replacement != null) {
            return copy(replacement);
        }
        SpecNode node = cursor.node();
        if (node instanceof SpecArray) {
            List<JsonValue> items = new ArrayList<>();
            cursor.items().forEach(item -> items.add(copy(item)));
            return new JsonArray(items);
        }
        SpecCursor target = spec.target(cursor);
        if (node instanceof SpecScalar scalar) {
            return target == null ? scalar.value() : text(scalar.value(), target);
        }
        return object(cursor, (SpecObject) node, target);
    }

    private JsonValue object(SpecCursor cursor, SpecObject node, @Nullable SpecCursor target) {
        String place = target == null ? null : placement.place(target);
        Map<String, JsonValue> members = new LinkedHashMap<>();
        if (target != null && place == null && open.add(target.node())) {
            if (!(copy(target) instanceof JsonObject inlined)) {
                open.remove(target.node());
                return copy(target);
            }
            open.remove(target.node());
            members.putAll(inlined.members());
        }
        boolean schema = spec.isSchema(node);
        cursor.members().forEach((name, value) -> {
            boolean reference = target != null && name.equals("$ref");
            if (reference && place != null) {
                members.put(name, new JsonString(Pointer.fragment(place)));
            } else if (!reference
                    && !(NAMES.contains(name) && (schema || cursor.pointer().isEmpty()))) {
                members.put(name, copy(value));
            }
        });
        return new JsonObject(members);
    }

    /** A mapping value or an {@code operationRef}. */
    private JsonValue text(JsonValue written, SpecCursor target) {
        String operation = operations.get(target.node());
        String place = operation == null ? placement.place(target) : operation;
        if (place == null) {
            return written;
        }
        boolean name = written instanceof JsonString string && place.equals("/components/schemas/" + string.value());
        return name ? written : new JsonString(Pointer.fragment(place));
    }
}
