package dev.concordat.core.normalise;

import dev.concordat.core.contract.Schema;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.finding.Finding;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Turns {@code $dynamicRef} (JSON Schema 2020-12 core, 8.2.3.2) and {@code $recursiveRef} (2019-09 core, 8.2.4.2) into
 * plain references. What a dynamic reference means depends on the schemas through which it was reached: the outermost
 * that has the anchor counts. A schema that is reached in ways that differ in this is copied, once for each binding of
 * the anchors that it needs.
 */
final class DynamicReferences {

    /** Anchors bound in all copies together: templates are bound a few times, more without end means harm. */
    private static final int MOST_BINDINGS = 10_000;

    /** A schema under bindings from anchors to schemas. */
    private record Bound(SchemaId schema, Map<String, SchemaId> bindings) {}

    private final Map<SchemaId, Schema> schemas;
    private final DynamicScopes scopes;
    private final Map<SchemaId, List<Finding>> unusable;
    private final Map<String, Set<SchemaId>> needing;
    private final Map<SchemaId, Schema> lowered;
    private final Map<Bound, SchemaId> copies = new HashMap<>();
    private final Deque<Bound> open = new ArrayDeque<>();
    private int anchorsBound;
    private @Nullable SchemaId overflow;

    private DynamicReferences(
            Map<SchemaId, Schema> schemas, DynamicScopes scopes, Map<SchemaId, List<Finding>> unusable) {
        this.schemas = schemas;
        this.scopes = scopes;
        this.unusable = unusable;
        this.needing = needing();
        this.lowered = new LinkedHashMap<>(schemas);
    }

    /**
     * The schemas without dynamic references, and the copies that this took.
     *
     * @param unusable is told the copies of unusable schemas
     */
    static Map<SchemaId, Schema> lower(
            Map<SchemaId, Schema> schemas,
            DynamicScopes scopes,
            Map<SchemaId, List<Finding>> unusable,
            Reading reading) {
        if (!scopes.hasReferences()) {
            return schemas;
        }
        DynamicReferences references = new DynamicReferences(schemas, scopes, unusable);
        schemas.values()
                .forEach(
                        schema -> references.lowered.put(schema.id(), references.lower(schema, schema.id(), Map.of())));
        for (Bound next = references.open.poll(); next != null; next = references.open.poll()) {
            references.copy(next);
        }
        references.reportOverflow(reading);
        return references.lowered;
    }

    private void reportOverflow(Reading reading) {
        Schema schema = overflow == null ? null : schemas.get(overflow);
        if (schema != null) {
            reading.error(
                    "too-many-bindings",
                    "dynamic references bind schemas in more than " + MOST_BINDINGS
                            + " ways; from here on they are not bound",
                    null,
                    schema.location());
        }
    }

    private void copy(Bound bound) {
        SchemaId id = copies.get(bound);
        Schema schema = schemas.get(bound.schema());
        List<Finding> faults = unusable.get(bound.schema());
        if (id != null && schema != null) {
            lowered.put(id, lower(schema, id, bound.bindings()));
            if (faults != null) {
                unusable.put(id, faults);
            }
        }
    }

    private Schema lower(Schema schema, SchemaId id, Map<String, SchemaId> outer) {
        Map<String, SchemaId> bindings = new TreeMap<>(scopes.anchorsAround(schema.id()));
        bindings.putAll(outer);
        SchemaDraft draft = new Rewiring(name -> bind(target(name, bindings), bindings)).of(schema);
        draft.id = id;
        return draft.build();
    }

    /** The schema that a name means where these bindings hold. */
    private SchemaId target(SchemaId name, Map<String, SchemaId> bindings) {
        SchemaId initial = scopes.initial(name);
        String anchor = initial == null ? null : scopes.anchor(initial);
        return initial == null ? name : anchor == null ? initial : bindings.getOrDefault(anchor, initial);
    }

    /** What to refer to where these bindings hold: the schema itself unless they change what it means. */
    private SchemaId bind(SchemaId id, Map<String, SchemaId> bindings) {
        Map<String, SchemaId> own = scopes.anchorsAround(id);
        Map<String, SchemaId> relevant = new TreeMap<>();
        bindings.forEach((anchor, target) -> {
            if (needing.getOrDefault(anchor, Set.of()).contains(id) && !target.equals(own.get(anchor))) {
                relevant.put(anchor, target);
            }
        });
        if (relevant.isEmpty() || !schemas.containsKey(id)) {
            return id;
        }
        Bound bound = new Bound(id, relevant);
        SchemaId copy = copies.get(bound);
        if (copy == null && anchorsBound + relevant.size() > MOST_BINDINGS) {
            overflow = id;
        } else if (copy == null) {
            copy = new SchemaId(id.document() + name(relevant), id.pointer());
            copies.put(bound, copy);
            anchorsBound += relevant.size();
            open.add(bound);
        }
        return copy == null ? id : copy;
    }

    /** A resource of its own, named by what is bound. */
    private static String name(Map<String, SchemaId> bindings) {
        StringBuilder name = new StringBuilder();
        bindings.forEach(
                (anchor, target) -> name.append('.').append(anchor).append('=').append(encoded(target)));
        return name.toString();
    }

    /** Without what ends a document's name. */
    private static String encoded(SchemaId id) {
        return id.toString().replace("%", "%25").replace("/", "%2F").replace("#", "%23");
    }

    /** By anchor, the schemas that lead to a dynamic reference to it. */
    private Map<String, Set<SchemaId>> needing() {
        Map<SchemaId, Set<SchemaId>> users = new HashMap<>();
        Map<String, Set<SchemaId>> needing = new LinkedHashMap<>();
        for (Schema schema : schemas.values()) {
            Set<SchemaId> next = new LinkedHashSet<>();
            UnaryOperator<SchemaId> note = name -> {
                SchemaId initial = scopes.initial(name);
                String anchor = initial == null ? null : scopes.anchor(initial);
                next.add(initial == null ? name : initial);
                // What only one schema can be needs no binding.
                if (anchor != null && scopes.targets(anchor).size() > 1) {
                    next.add(any(anchor));
                    needing.computeIfAbsent(anchor, any -> new HashSet<>()).add(schema.id());
                }
                return name;
            };
            new Rewiring(note).of(schema);
            next.forEach(id -> users.computeIfAbsent(id, any -> new HashSet<>()).add(schema.id()));
        }
        needing.keySet()
                .forEach(anchor -> scopes.targets(anchor)
                        .forEach(id -> users.computeIfAbsent(id, any -> new HashSet<>())
                                .add(any(anchor))));
        needing.values().forEach(set -> {
            Deque<SchemaId> leading = new ArrayDeque<>(set);
            while (!leading.isEmpty()) {
                for (SchemaId user : users.getOrDefault(leading.remove(), Set.of())) {
                    if (set.add(user)) {
                        leading.add(user);
                    }
                }
            }
        });
        return needing;
    }

    /** Stands between those who refer to an anchor and those who have it. */
    private static SchemaId any(String anchor) {
        return new SchemaId("dynamic", anchor);
    }
}
