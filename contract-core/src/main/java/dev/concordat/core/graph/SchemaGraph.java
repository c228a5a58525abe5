package dev.concordat.core.graph;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.Header;
import dev.concordat.core.contract.MediaType;
import dev.concordat.core.contract.Operation;
import dev.concordat.core.contract.Parameter;
import dev.concordat.core.contract.Response;
import dev.concordat.core.contract.Schema;
import dev.concordat.core.contract.SchemaId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Which schema nodes an operation uses and which nodes those lead to. */
public final class SchemaGraph {

    private SchemaGraph() {}

    /** The nodes themselves and everything they lead to, references included. */
    public static Set<SchemaId> reach(Contract contract, Collection<SchemaId> from) {
        Set<SchemaId> reached = new LinkedHashSet<>(from);
        Deque<SchemaId> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            for (SchemaId next : next(contract.schema(open.remove()))) {
                if (reached.add(next)) {
                    open.add(next);
                }
            }
        }
        return reached;
    }

    /** The schemas of values that travel one way only, and everything that leads to one. */
    public static Set<SchemaId> sided(Contract contract) {
        return leadingTo(
                contract,
                contract.schemas().values().stream()
                        .filter(schema -> schema.annotations().readOnly()
                                || schema.annotations().writeOnly())
                        .map(Schema::id)
                        .toList());
    }

    /** The nodes themselves and everything that leads to them. */
    public static Set<SchemaId> leadingTo(Contract contract, Collection<SchemaId> to) {
        if (to.isEmpty()) {
            return Set.of();
        }
        Map<SchemaId, List<SchemaId>> users =
                new HashMap<>(2 * contract.schemas().size());
        for (Schema schema : contract.schemas().values()) {
            next(schema)
                    .forEach(next -> users.computeIfAbsent(next, any -> new ArrayList<>())
                            .add(schema.id()));
        }
        Set<SchemaId> leading = new LinkedHashSet<>(to);
        Deque<SchemaId> open = new ArrayDeque<>(leading);
        while (!open.isEmpty()) {
            for (SchemaId user : users.getOrDefault(open.remove(), List.of())) {
                if (leading.add(user)) {
                    open.add(user);
                }
            }
        }
        return leading;
    }

    /** The nodes that a node names. */
    public static List<SchemaId> next(Schema schema) {
        List<SchemaId> all = new ArrayList<>(schema.object().properties().values());
        all.addAll(schema.object().patternProperties().values());
        all.addAll(schema.object().dependentSchemas().values());
        all.add(schema.object().additionalProperties());
        all.add(schema.object().propertyNames());
        all.add(schema.object().unevaluatedProperties());
        all.addAll(schema.array().prefixItems());
        all.add(schema.array().items());
        all.add(schema.array().contains());
        all.add(schema.array().unevaluatedItems());
        all.add(schema.string().contentSchema());
        all.add(schema.composition().ref());
        all.addAll(schema.composition().allOf());
        all.addAll(schema.composition().anyOf());
        all.addAll(schema.composition().oneOf());
        all.add(schema.composition().not());
        all.add(schema.composition().ifSchema());
        all.add(schema.composition().thenSchema());
        all.add(schema.composition().elseSchema());
        if (schema.discriminator() != null) {
            all.addAll(schema.discriminator().mapping().values());
            all.add(schema.discriminator().defaultMapping());
        }
        all.removeIf(Objects::isNull);
        return all;
    }

    /** The schemas that an operation names. */
    public static List<SchemaId> named(Operation operation) {
        List<SchemaId> all = new ArrayList<>(request(operation));
        all.addAll(response(operation));
        return all;
    }

    /** The schemas that an operation's parameters and request body name. */
    public static List<SchemaId> request(Operation operation) {
        List<SchemaId> all = new ArrayList<>();
        for (Parameter parameter : operation.parameters()) {
            all.add(parameter.valueSchema());
        }
        if (operation.requestBody() != null) {
            operation.requestBody().content().forEach(content -> addContent(content, all));
        }
        return all.stream().filter(Objects::nonNull).toList();
    }

    /** The schemas that an operation's responses name. */
    public static List<SchemaId> response(Operation operation) {
        List<SchemaId> all = new ArrayList<>();
        for (Response response : operation.responses()) {
            response.headers().forEach(header -> addHeader(header, all));
            response.content().forEach(content -> addContent(content, all));
        }
        return all.stream().filter(Objects::nonNull).toList();
    }

    /** The schemas of bodies of {@code application/merge-patch+json} (RFC 7396). */
    public static List<SchemaId> mergePatch(Operation operation) {
        if (operation.requestBody() == null) {
            return List.of();
        }
        return operation.requestBody().content().stream()
                .filter(content -> content.essence().equals("application/merge-patch+json"))
                .map(MediaType::schema)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The schemas of {@code multipart/form-data} bodies. */
    public static List<SchemaId> forms(Operation operation) {
        if (operation.requestBody() == null) {
            return List.of();
        }
        return operation.requestBody().content().stream()
                .filter(content -> content.essence().equals("multipart/form-data"))
                .map(MediaType::schema)
                .filter(Objects::nonNull)
                .toList();
    }

    private static void addHeader(Header header, List<SchemaId> all) {
        all.add(header.schema());
        if (header.content() != null) {
            addContent(header.content(), all);
        }
    }

    private static void addContent(MediaType content, List<SchemaId> all) {
        all.add(content.schema());
        all.add(content.itemSchema());
        content.encoding().values().forEach(encoding -> encoding.headers().forEach(header -> addHeader(header, all)));
    }
}
