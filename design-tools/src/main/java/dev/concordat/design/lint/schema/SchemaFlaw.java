package dev.concordat.design.lint.schema;

import dev.concordat.core.pattern.EcmaPattern;
import dev.concordat.design.lint.document.Spot;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What makes a schema in a ruleset one that cannot be run as written: a reference that leads out of it or nowhere, a
 * pattern that is none, a type that there is not.
 *
 * @param message behind "a schema that"
 */
public record SchemaFlaw(String message, Spot at) {

    /** Keywords that hold one schema, or a list of them (JSON Schema 2020-12 core, 10; earlier drafts). */
    private static final List<String> SCHEMAS = List.of(
            "not",
            "if",
            "then",
            "else",
            "items",
            "prefixItems",
            "additionalItems",
            "contains",
            "propertyNames",
            "additionalProperties",
            "unevaluatedItems",
            "unevaluatedProperties",
            "allOf",
            "anyOf",
            "oneOf");

    /** Keywords that hold schemas by name. */
    private static final List<String> MAPS =
            List.of("properties", "patternProperties", "dependentSchemas", "dependencies", "definitions", "$defs");

    private static final Set<String> TYPES =
            Set.of("array", "boolean", "integer", "null", "number", "object", "string");

    /** The first flaw of a schema and of all schemas within it. */
    public static Optional<SchemaFlaw> find(Spot root) {
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Spot> pending = new ArrayDeque<>(List.of(root));
        while (!pending.isEmpty()) {
            Spot schema = pending.pop();
            if (!schema.isObject() || !seen.add(schema.node())) {
                continue;
            }
            SchemaFlaw flaw = of(schema, root, pending);
            if (flaw != null) {
                return Optional.of(flaw);
            }
        }
        return Optional.empty();
    }

    private static @Nullable SchemaFlaw of(Spot schema, Spot root, Deque<Spot> pending) {
        for (String keyword : List.of("$dynamicRef", "$recursiveRef")) {
            Spot reference = schema.child(keyword);
            if (reference != null) {
                return new SchemaFlaw("has a " + keyword + ", which is not followed", reference);
            }
        }
        Spot reference = schema.child("$ref");
        String text = reference == null ? null : reference.text();
        if (reference != null && text != null) {
            Spot target = LocalReference.find(root, text);
            if (target == null) {
                return new SchemaFlaw("refers to " + text + ", which is nowhere in it", reference);
            }
            pending.push(target);
        }
        for (String keyword : SCHEMAS) {
            Spot inner = schema.child(keyword);
            if (inner != null) {
                (inner.isArray() ? inner.children() : List.of(inner)).forEach(pending::push);
            }
        }
        for (String keyword : MAPS) {
            Spot inner = schema.child(keyword);
            if (inner != null && inner.isObject()) {
                inner.forEach(pending::push);
            }
        }
        SchemaFlaw type = type(schema.child("type"));
        return type == null ? patterns(schema) : type;
    }

    private static @Nullable SchemaFlaw type(@Nullable Spot type) {
        for (Spot name : type == null ? List.<Spot>of() : type.isArray() ? type.children() : List.of(type)) {
            if (!TYPES.contains(String.valueOf(name.text()))) {
                return new SchemaFlaw("has the type " + name.node().toJson().toJson() + ", which is none", name);
            }
        }
        return null;
    }

    private static @Nullable SchemaFlaw patterns(Spot schema) {
        Spot pattern = schema.child("pattern");
        SchemaFlaw flaw = pattern == null ? null : pattern(pattern, pattern.text());
        Spot byName = schema.child("patternProperties");
        if (byName != null && byName.isObject()) {
            for (Spot member : byName.children()) {
                flaw = flaw == null ? pattern(member, member.name()) : flaw;
            }
        }
        return flaw;
    }

    private static @Nullable SchemaFlaw pattern(Spot at, @Nullable String text) {
        String problem = text == null
                ? "it is no text"
                : EcmaPattern.compile(text).problem().orElse(null);
        return problem == null ? null : new SchemaFlaw("has a pattern that cannot be read: " + problem, at);
    }
}
