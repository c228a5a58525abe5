package dev.concordat.design.lint.schema;

import dev.concordat.core.json.JsonBoolean;
import dev.concordat.core.json.JsonValue;
import dev.concordat.design.lint.document.Spot;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keywords of arrays (JSON Schema 2020-12 core, 10.3.1; validation, 6.4; before with a list of {@code items}). */
record ArrayGroup(Draft draft) implements Group {

    @Override
    public String type() {
        return "array";
    }

    @Override
    public List<String> keywords() {
        return List.of("maxItems", "minItems", "uniqueItems", "prefixItems", "additionalItems", "items", "contains");
    }

    @Override
    public boolean isFor(Spot value) {
        return value.isArray();
    }

    @Override
    public boolean check(SchemaValidator validator, Spot schema, Spot value, List<String> path, Errors errors) {
        BigDecimal size = BigDecimal.valueOf(value.size());
        boolean valid = TextGroup.size(schema, "maxItems", size, 1, path, errors);
        if (valid || errors.goesOn()) {
            valid &= TextGroup.size(schema, "minItems", size, -1, path, errors);
        }
        if ((valid || errors.goesOn()) && NumberGroup.isTrue(schema, "uniqueItems")) {
            valid &= unique(value, path, errors);
        }
        if (valid || errors.goesOn()) {
            valid &= items(validator, schema, value, path, errors);
        }
        return (valid || errors.goesOn()) && contains(validator, schema, value, path, errors) && valid;
    }

    private static boolean unique(Spot value, List<String> path, Errors errors) {
        Map<JsonValue, String> first = new HashMap<>();
        for (Spot item : value.children()) {
            String other = first.putIfAbsent(item.node().toJson(), item.name());
            if (other != null) {
                return errors.add(
                        "uniqueItems", path, "must not have equal items, as are " + other + " and " + item.name());
            }
        }
        return true;
    }

    private boolean items(SchemaValidator validator, Spot schema, Spot value, List<String> path, Errors errors) {
        boolean modern = draft.isAtLeast(Draft.DRAFT2020_12);
        Spot items = schema.child("items");
        boolean listed = items != null && items.isArray();
        Spot tuple = modern ? schema.child("prefixItems") : listed ? items : null;
        Spot rest = modern ? (listed ? null : items) : listed ? schema.child("additionalItems") : items;
        boolean valid = true;
        List<Spot> parts = tuple == null ? List.of() : tuple.children();
        List<Spot> all = value.children();
        for (int i = 0; i < all.size() && (valid || errors.goesOn()); i++) {
            Spot part = i < parts.size() ? parts.get(i) : rest;
            if (part != null) {
                valid &= inside(validator, part, all.get(i), path, errors);
            }
        }
        return valid;
    }

    /** Applies a schema to a member or item. */
    static boolean inside(SchemaValidator validator, Spot schema, Spot child, List<String> path, Errors errors) {
        path.add(child.name());
        try {
            return validator.apply(schema, child, path, errors);
        } finally {
            path.remove(path.size() - 1);
        }
    }

    private boolean contains(SchemaValidator validator, Spot schema, Spot value, List<String> path, Errors errors) {
        Spot wanted = schema.child("contains");
        if (wanted == null || draft == Draft.DRAFT4) {
            return true;
        }
        if (wanted.scalar() instanceof JsonBoolean truth && truth.value() && value.size() > 0) {
            return true;
        }
        long found = value.children().stream()
                .filter(item -> inside(validator, wanted, item, path, new Errors(false)))
                .count();
        boolean counted = draft.isAtLeast(Draft.DRAFT2019_09);
        BigDecimal min = counted ? NumberGroup.number(schema, "minContains") : null;
        BigDecimal max = counted ? NumberGroup.number(schema, "maxContains") : null;
        BigDecimal count = BigDecimal.valueOf(found);
        boolean fits =
                count.compareTo(min == null ? BigDecimal.ONE : min) >= 0 && (max == null || count.compareTo(max) <= 0);
        return fits || errors.add("contains", path, "must contain items that match \"contains\"");
    }
}
