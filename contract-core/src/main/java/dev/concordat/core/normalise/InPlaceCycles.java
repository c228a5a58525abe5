package dev.concordat.core.normalise;

import dev.concordat.core.contract.Composition;
import dev.concordat.core.contract.Schema;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.finding.Finding;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds schemas that apply themselves to the same instance, by {@code $ref}, {@code allOf} and the like (JSON Schema
 * 2020-12 core, 9.4.1 forbids it). A union whose members extend the union is written so often that the cycle stays:
 * who validates counts the inner use as fulfilled.
 */
final class InPlaceCycles {

    private final Map<SchemaId, Schema> schemas;
    private final Map<SchemaId, Boolean> open = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private record Frame(Schema schema, Iterator<SchemaId> edges) {}

    private InPlaceCycles(Map<SchemaId, Schema> schemas) {
        this.schemas = schemas;
    }

    static List<Finding> find(Map<SchemaId, Schema> schemas) {
        InPlaceCycles cycles = new InPlaceCycles(schemas);
        schemas.keySet().forEach(cycles::walk);
        return cycles.findings;
    }

    private void walk(SchemaId start) {
        Deque<Frame> path = new ArrayDeque<>();
        enter(start, path);
        while (!path.isEmpty()) {
            Frame frame = path.element();
            if (!frame.edges().hasNext()) {
                open.put(frame.schema().id(), false);
                path.pop();
                continue;
            }
            SchemaId next = frame.edges().next();
            Boolean state = open.get(next);
            if (state == null) {
                enter(next, path);
            } else if (state) {
                report(frame.schema(), next);
            }
        }
    }

    private void enter(SchemaId id, Deque<Frame> path) {
        @Nullable Schema schema = schemas.get(id);
        if (schema != null && !open.containsKey(id)) {
            open.put(id, true);
            path.push(new Frame(schema, edges(schema).iterator()));
        }
    }

    private static List<SchemaId> edges(Schema schema) {
        Composition composition = schema.composition();
        List<SchemaId> edges = new ArrayList<>();
        add(composition.ref(), edges);
        edges.addAll(composition.allOf());
        edges.addAll(composition.anyOf());
        edges.addAll(composition.oneOf());
        add(composition.not(), edges);
        add(composition.ifSchema(), edges);
        add(composition.thenSchema(), edges);
        add(composition.elseSchema(), edges);
        edges.addAll(schema.object().dependentSchemas().values());
        return edges;
    }

    private static void add(@Nullable SchemaId id, List<SchemaId> edges) {
        if (id != null) {
            edges.add(id);
        }
    }

    private void report(Schema from, SchemaId to) {
        findings.add(Finding.warning(
                "schema-cycle",
                "the schema " + to + " applies itself to the same value; the inner use counts as fulfilled",
                "let a union list members that do not extend it, or extend a base that is no union",
                from.location()));
    }
}
