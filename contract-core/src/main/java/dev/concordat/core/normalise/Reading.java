package dev.concordat.core.normalise;

import dev.concordat.core.contract.Schema;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.parse.SpecCursor;
import dev.concordat.core.resolve.ResolvedSpec;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One run of the normaliser: the documents, the findings so far, and the schemas that are still to be read. */
final class Reading {

    /** References can make a small document mean an endless contract. */
    private static final int MAXIMUM_OBJECTS = 1_000_000;

    private final ResolvedSpec spec;
    private final List<Finding> findings = new ArrayList<>();
    private final Deque<SpecCursor> schemas = new ArrayDeque<>();
    private final Deque<Set<Finding>> parts = new ArrayDeque<>();
    private final Map<SchemaId, SchemaId> seen = new HashMap<>();
    private final List<Schema> synthetic = new ArrayList<>();
    private int objects;

    Reading(ResolvedSpec spec) {
        this.spec = spec;
    }

    ResolvedSpec spec() {
        return spec;
    }

    List<Finding> findings() {
        return findings;
    }

    /** Reports that what is being read cannot be used. */
    void error(String ruleId, String message, @Nullable String hint, SourceLocation place) {
        Finding error = Finding.error(ruleId, message, hint, place);
        findings.add(error);
        lost(List.of(error));
    }

    /** Starts a part of the contract; errors from now on until its end make it unusable. */
    void start() {
        parts.push(new LinkedHashSet<>());
    }

    /** Ends the part that was started last: its errors. */
    List<Finding> end() {
        return List.copyOf(parts.pop());
    }

    /** Takes errors that were reported elsewhere for errors of what is being read. */
    void lost(List<Finding> errors) {
        if (!parts.isEmpty()) {
            parts.element().addAll(errors);
        }
    }

    /** Takes the errors of a node for errors of what is being read. */
    void lost(SpecCursor cursor) {
        lost(spec.faults().getOrDefault(cursor.node(), List.of()));
    }

    void warning(String ruleId, String message, @Nullable String hint, SourceLocation place) {
        findings.add(Finding.warning(ruleId, message, hint, place));
    }

    void info(String ruleId, String message, SourceLocation place) {
        findings.add(Finding.info(ruleId, message, null, place));
    }

    /** Counts an object that is about to be read; false once there are too many. */
    boolean admit(SpecCursor cursor) {
        objects++;
        if (objects == MAXIMUM_OBJECTS) {
            error(
                    "contract-too-large",
                    "references make the contract larger than " + MAXIMUM_OBJECTS + " objects; the rest is left out",
                    null,
                    cursor.location());
        }
        return objects < MAXIMUM_OBJECTS;
    }

    /** An object behind its references; null where there is none. */
    @Nullable
    SpecCursor object(SpecCursor holder, String name) {
        SpecCursor child = holder.child(name);
        return child == null ? null : resolved(child);
    }

    /** The members of a map of objects, each behind its references; what does not resolve is left out. */
    Map<String, SpecCursor> objects(SpecCursor holder, String name) {
        Map<String, SpecCursor> objects = new LinkedHashMap<>();
        SpecCursor map = spec.child(holder, name);
        if (map != null) {
            map.members().forEach((key, value) -> {
                SpecCursor object = resolved(value);
                if (object != null) {
                    objects.put(key, object);
                }
            });
        }
        return objects;
    }

    /** The items of a list of objects, likewise. */
    List<SpecCursor> list(SpecCursor holder, String name) {
        List<SpecCursor> objects = new ArrayList<>();
        SpecCursor list = spec.child(holder, name);
        if (list != null) {
            for (SpecCursor item : list.items()) {
                SpecCursor object = resolved(item);
                if (object != null) {
                    objects.add(object);
                }
            }
        }
        return objects;
    }

    /** An object behind its references; null where it is none, or a reference that does not resolve. */
    @Nullable
    SpecCursor resolved(SpecCursor value) {
        SpecCursor object = spec.follow(value);
        SpecCursor ref = object.child("$ref");
        boolean dangling = ref != null && ref.text() != null && spec.target(object) == null;
        lost(object);
        return object.isObject() && !dangling && admit(object) ? object : null;
    }

    /** The identity of a schema, which will be read; null where there is none. */
    @Nullable
    SchemaId schema(SpecCursor holder, String name) {
        SpecCursor child = holder.child(name);
        return child == null ? null : schema(child);
    }

    /** The identity of a schema, which will be read; null where the node cannot be one. */
    @Nullable
    SchemaId schema(SpecCursor cursor) {
        boolean broken = spec.faults().containsKey(cursor.node());
        if (!broken && !cursor.isObject() && Values.bool(cursor) == null) {
            return null;
        }
        SchemaId id = spec.identity(cursor);
        SchemaId known = seen.putIfAbsent(id, id);
        if (known == null) {
            schemas.add(cursor);
            return id;
        }
        return known;
    }

    /** The identity of a schema that was asked for: one object, so that who looks it up compares no long texts. */
    SchemaId identity(SpecCursor schema) {
        SchemaId id = spec.identity(schema);
        return seen.getOrDefault(id, id);
    }

    /** Adds a schema that no node of the document is. */
    void add(Schema schema) {
        synthetic.add(schema);
    }

    List<Schema> synthetic() {
        return synthetic;
    }

    /** The next schema to read; null when all are read. */
    @Nullable
    SpecCursor nextSchema() {
        return schemas.poll();
    }

    static @Nullable JsonValue json(SpecCursor holder, String name) {
        SpecCursor child = holder.child(name);
        return child == null ? null : child.node().toJson();
    }

    static Map<String, JsonValue> extensions(SpecCursor holder) {
        Map<String, JsonValue> extensions = new LinkedHashMap<>();
        holder.members().forEach((name, value) -> {
            if (name.startsWith("x-")) {
                extensions.put(name, value.node().toJson());
            }
        });
        return extensions;
    }
}
