package dev.concordat.generator.type;

import dev.concordat.core.contract.Composition;
import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.Schema;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.json.JsonType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All nodes that apply to one instance together: a schema and, through {@code $ref} and {@code allOf}, its parts.
 *
 * @param nodes parts before the schemas that name them, so that the most specific comes last
 */
record Facets(List<Schema> nodes) {

    Facets {
        nodes = List.copyOf(nodes);
    }

    static Facets of(Contract contract, List<SchemaId> ids) {
        if (ids.size() == 1) {
            Schema only = contract.dereference(ids.get(0));
            if (parts(contract, only).isEmpty()) {
                return new Facets(List.of(only));
            }
        }
        Map<SchemaId, Schema> ordered = new LinkedHashMap<>();
        Set<SchemaId> seen = new HashSet<>();
        Deque<SchemaId> open = new ArrayDeque<>(ids);
        while (!open.isEmpty()) {
            Schema schema = contract.dereference(open.peek());
            List<SchemaId> parts = seen.add(schema.id()) ? parts(contract, schema) : List.of();
            if (parts.isEmpty()) {
                open.pop();
                ordered.putIfAbsent(schema.id(), schema);
            } else {
                for (int i = parts.size() - 1; i >= 0; i--) {
                    open.push(parts.get(i));
                }
            }
        }
        return new Facets(List.copyOf(ordered.values()));
    }

    /** These nodes and then others, each once. */
    Facets and(Facets others) {
        List<Schema> all = new ArrayList<>(nodes);
        Set<SchemaId> here = ids();
        others.nodes().stream().filter(node -> !here.contains(node.id())).forEach(all::add);
        return new Facets(all);
    }

    /** These nodes but for others. */
    Facets except(Facets others) {
        Set<SchemaId> there = others.ids();
        return new Facets(
                nodes.stream().filter(node -> !there.contains(node.id())).toList());
    }

    /** The nodes that no other one contains. */
    List<Schema> outermost(Contract contract) {
        Set<SchemaId> contained = new HashSet<>();
        nodes.forEach(node -> contained.addAll(parts(contract, node)));
        return nodes.stream().filter(node -> !contained.contains(node.id())).toList();
    }

    /** These nodes without some of their keywords. */
    Facets without(Set<String> keywords) {
        return new Facets(
                nodes.stream().map(node -> Reduced.without(node, keywords)).toList());
    }

    /** These nodes, one of them without its list of alternatives and what tells them apart. */
    Facets without(Schema node, String keyword) {
        return new Facets(nodes.stream()
                .map(each -> each.id().equals(node.id()) ? Reduced.without(each, Set.of(keyword)) : each)
                .toList());
    }

    /** What a node adds through references and {@code allOf}, bare references followed. */
    static List<SchemaId> parts(Contract contract, Schema schema) {
        Composition composition = schema.composition();
        if (composition.ref() == null && composition.allOf().isEmpty()) {
            return List.of();
        }
        List<SchemaId> parts = new ArrayList<>();
        if (composition.ref() != null) {
            parts.add(composition.ref());
        }
        parts.addAll(composition.allOf());
        return parts.stream()
                .map(part -> contract.dereference(part).id())
                .distinct()
                .toList();
    }

    /** Whether a node alone decides the shape of a type rather than narrowing or annotating one. */
    static boolean isStructural(Schema schema) {
        return !schema.object().properties().isEmpty()
                || !schema.object().required().isEmpty()
                || !schema.object().patternProperties().isEmpty()
                || schema.object().additionalProperties() != null
                || schema.object().unevaluatedProperties() != null
                || schema.array().items() != null
                || !schema.array().prefixItems().isEmpty()
                || !schema.composition().oneOf().isEmpty()
                || !schema.composition().anyOf().isEmpty()
                || schema.enumeration() != null
                || schema.constant() != null
                || schema.discriminator() != null;
    }

    boolean isStructural() {
        return nodes.stream().anyMatch(Facets::isStructural);
    }

    /** The most specific node: it names and documents the type. */
    Schema own() {
        return nodes.get(nodes.size() - 1);
    }

    Set<SchemaId> ids() {
        Set<SchemaId> ids = new LinkedHashSet<>();
        nodes.forEach(node -> ids.add(node.id()));
        return ids;
    }

    /** What {@code type} allows on all nodes together; empty where none says anything or all forbid each other. */
    Set<JsonType> types() {
        if (!saysTypes()) {
            return Set.of();
        }
        Set<JsonType> all = EnumSet.allOf(JsonType.class);
        for (Schema node : nodes) {
            all.removeIf(type -> !node.allows(type));
        }
        if (all.contains(JsonType.NUMBER)) {
            all.remove(JsonType.INTEGER);
        }
        return all;
    }

    boolean saysTypes() {
        for (Schema node : nodes) {
            if (!node.types().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    boolean allowsNull() {
        return nodes.stream().allMatch(node -> node.allows(JsonType.NULL));
    }
}
