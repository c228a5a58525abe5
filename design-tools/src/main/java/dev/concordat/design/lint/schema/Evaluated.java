package dev.concordat.design.lint.schema;

import dev.concordat.core.parse.SpecNode;
import dev.concordat.design.lint.document.Spot;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which members or items of a value a schema has looked at: those that its own keywords are about, and those that
 * schemas at the same place are about which the value fulfils (JSON Schema 2020-12 core, 7.7.1 and 11).
 */
final class Evaluated {

    private final SchemaValidator validator;
    private final Spot value;
    private final List<String> path;
    private final Set<String> names = new HashSet<>();
    private final Set<SpecNode> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private Evaluated(SchemaValidator validator, Spot value, List<String> path) {
        this.validator = validator;
        this.value = value;
        this.path = path;
    }

    /** The names or indexes, without what the schema's own {@code unevaluated...} says. */
    static Set<String> of(SchemaValidator validator, Spot schema, Spot value, List<String> path) {
        Evaluated evaluated = new Evaluated(validator, value, path);
        evaluated.seen.add(schema.node());
        // What refers to a schema sees what that one looked at, not the other way round.
        evaluated.schema(schema.followed());
        evaluated.keywords(schema);
        return evaluated.names;
    }

    private void schema(@Nullable Spot schema) {
        if (schema == null || !schema.isObject() || !seen.add(schema.node()) || !validator.enter(path)) {
            return;
        }
        validator.beside(schema).forEach(this::schema);
        keywords(schema);
        if (schema.has(value.isArray() ? "unevaluatedItems" : "unevaluatedProperties")) {
            names.addAll(value.names());
        }
        validator.leave();
    }

    private void keywords(Spot schema) {
        schema(validator.target(schema));
        if (value.isArray()) {
            items(schema);
        } else {
            members(schema);
        }
        for (String keyword : List.of("allOf", "anyOf", "oneOf")) {
            Spot list = schema.child(keyword);
            for (Spot part : list == null || !list.isArray() ? List.<Spot>of() : list.children()) {
                if (fits(part)) {
                    schema(part);
                }
            }
        }
        Spot condition = schema.child("if");
        if (condition != null) {
            boolean holds = fits(condition);
            schema(holds ? condition : null);
            schema(schema.child(holds ? "then" : "else"));
        }
    }

    private void members(Spot schema) {
        Spot properties = schema.child("properties");
        Spot patterns = schema.child("patternProperties");
        Spot dependent = schema.child("dependentSchemas");
        for (String name : value.names()) {
            if (schema.has("additionalProperties")
                    || (properties != null && properties.has(name))
                    || ObjectGroup.matchesAny(patterns, name, validator, path)) {
                names.add(name);
            }
            schema(dependent == null ? null : dependent.child(name));
        }
    }

    private void items(Spot schema) {
        Spot items = schema.child("items");
        Spot tuple = items != null && items.isArray() ? items : schema.child("prefixItems");
        Spot wanted = schema.child("contains");
        for (Spot item : value.children()) {
            boolean listed = tuple != null && tuple.child(item.name()) != null;
            boolean rest = items != null && (!items.isArray() || schema.has("additionalItems"));
            if (listed || rest || (wanted != null && fits(wanted, item))) {
                names.add(item.name());
            }
        }
    }

    private boolean fits(Spot schema) {
        return validator.apply(schema, value, path, new Errors(false));
    }

    private boolean fits(Spot schema, Spot item) {
        return validator.countsContained() && ArrayGroup.inside(validator, schema, item, path, new Errors(false));
    }
}
