package dev.concordat.core.normalise;

import dev.concordat.core.contract.Discriminator;
import dev.concordat.core.contract.Schema;
import dev.concordat.core.contract.SchemaId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Adds the values that a discriminator's mapping leaves unsaid (OpenAPI 3.1, 4.8.25): the name of every alternative in
 * {@code oneOf} or {@code anyOf}; without those, the name of every schema that extends this one by {@code allOf}.
 */
final class ImplicitMappings {

    private final Map<SchemaId, Schema> schemas;
    private final Map<SchemaId, String> names = new LinkedHashMap<>();
    private final Map<SchemaId, Set<SchemaId>> extensions = new HashMap<>();

    private ImplicitMappings(Map<SchemaId, Schema> schemas, Map<String, SchemaId> components) {
        this.schemas = schemas;
        components.forEach((name, id) -> names.put(id, name));
        // A component that is only a reference gives its name to what it refers to.
        components.forEach((name, id) -> names.putIfAbsent(dereference(id), name));
        names.keySet().forEach(this::extend);
        schemas.keySet().forEach(this::extend);
    }

    static Map<SchemaId, Schema> complete(Map<SchemaId, Schema> schemas, Map<String, SchemaId> components) {
        if (schemas.values().stream().allMatch(schema -> schema.discriminator() == null)) {
            return schemas;
        }
        ImplicitMappings mappings = new ImplicitMappings(schemas, components);
        Map<SchemaId, Schema> completed = new LinkedHashMap<>();
        schemas.forEach((id, schema) -> completed.put(id, mappings.complete(schema)));
        return completed;
    }

    private void extend(SchemaId id) {
        Schema schema = schemas.get(id);
        if (schema != null) {
            for (SchemaId part : schema.composition().allOf()) {
                extensions
                        .computeIfAbsent(dereference(part), parent -> new LinkedHashSet<>())
                        .add(id);
            }
        }
    }

    private Schema complete(Schema schema) {
        Discriminator discriminator = schema.discriminator();
        if (discriminator == null) {
            return schema;
        }
        Map<String, SchemaId> mapping = new LinkedHashMap<>(discriminator.mapping());
        List<SchemaId> alternatives = new ArrayList<>(schema.composition().oneOf());
        alternatives.addAll(schema.composition().anyOf());
        if (alternatives.isEmpty()) {
            descendants(schema.id()).forEach(id -> {
                String name = names.get(id);
                if (name != null) {
                    mapping.putIfAbsent(name, id);
                }
            });
        }
        for (SchemaId alternative : alternatives) {
            Schema member = schemas.get(alternative);
            SchemaId target = member == null ? null : member.bareReference();
            if (target != null) {
                mapping.putIfAbsent(nameOf(target), target);
            }
        }
        SchemaDraft draft = SchemaDraft.of(schema);
        draft.discriminator = new Discriminator(
                discriminator.propertyName(), mapping, discriminator.defaultMapping(), discriminator.location());
        return draft.build();
    }

    private List<SchemaId> descendants(SchemaId ancestor) {
        List<SchemaId> found = new ArrayList<>();
        Set<SchemaId> seen = new HashSet<>(Set.of(ancestor));
        Deque<SchemaId> next = new ArrayDeque<>(seen);
        while (!next.isEmpty()) {
            for (SchemaId child : extensions.getOrDefault(next.remove(), Set.of())) {
                if (seen.add(child)) {
                    found.add(child);
                    next.add(child);
                }
            }
        }
        return found;
    }

    /** A component's name; in a file without components the last token, or the file's name without its ending. */
    private String nameOf(SchemaId id) {
        String component = names.get(id);
        if (component != null) {
            return component;
        }
        if (!id.pointer().isEmpty()) {
            return id.lastToken();
        }
        String file = id.document().substring(id.document().lastIndexOf('/') + 1);
        int dot = file.indexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }

    private SchemaId dereference(SchemaId id) {
        SchemaId current = id;
        for (int hops = 0; hops < schemas.size(); hops++) {
            Schema schema = schemas.get(current);
            @Nullable SchemaId target = schema == null ? null : schema.bareReference();
            if (target == null) {
                return current;
            }
            current = target;
        }
        return current;
    }
}
