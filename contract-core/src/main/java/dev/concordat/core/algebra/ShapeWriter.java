package dev.concordat.core.algebra;

import dev.concordat.core.contract.ArrayLimits;
import dev.concordat.core.contract.Composition;
import dev.concordat.core.contract.NumberLimits;
import dev.concordat.core.contract.ObjectLimits;
import dev.concordat.core.contract.Schema;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.contract.StringLimits;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.validate.format.Format;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes down what a schema node asserts, without its place, its annotations and the order in which it is written. */
final class ShapeWriter {

    private static final Object ABSENT = "(absent)";

    private final List<Object> content = new ArrayList<>();
    private final List<SchemaId> children = new ArrayList<>();

    List<Object> content() {
        return content;
    }

    List<SchemaId> children() {
        return children;
    }

    void write(Schema schema) {
        List<JsonValue> enumeration = schema.enumeration();
        String format = schema.format();
        content.add(schema.types());
        content.add(schema.never());
        content.add(enumeration == null ? ABSENT : new HashSet<>(enumeration));
        add(schema.constant());
        add(format != null && Format.named(format).isPresent() ? format : null);
        content.add(schema.annotations().readOnly());
        content.add(schema.annotations().writeOnly());
        number(schema.number());
        text(schema.string());
        array(schema.array());
        object(schema.object());
        composition(schema.composition());
    }

    private void number(NumberLimits limits) {
        decimal(limits.minimum());
        decimal(limits.exclusiveMinimum());
        decimal(limits.maximum());
        decimal(limits.exclusiveMaximum());
        decimal(limits.multipleOf());
    }

    private void text(StringLimits limits) {
        add(limits.minLength());
        add(limits.maxLength());
        add(limits.pattern());
    }

    private void array(ArrayLimits limits) {
        add(limits.minItems());
        add(limits.maxItems());
        content.add(limits.uniqueItems());
        add(limits.minContains());
        add(limits.maxContains());
        nodes(limits.prefixItems());
        node(limits.items());
        node(limits.contains());
        node(limits.unevaluatedItems());
    }

    private void object(ObjectLimits limits) {
        add(limits.minProperties());
        add(limits.maxProperties());
        content.add(limits.required().isEmpty() ? Set.of() : new HashSet<>(limits.required()));
        named(limits.properties());
        named(limits.patternProperties());
        node(limits.additionalProperties());
        node(limits.propertyNames());
        node(limits.unevaluatedProperties());
        content.add(limits.dependentRequired());
        named(limits.dependentSchemas());
    }

    private void composition(Composition composition) {
        node(composition.ref());
        nodes(composition.allOf());
        nodes(composition.anyOf());
        nodes(composition.oneOf());
        node(composition.not());
        node(composition.ifSchema());
        node(composition.thenSchema());
        node(composition.elseSchema());
    }

    private void add(@Nullable Object value) {
        content.add(value == null ? ABSENT : value);
    }

    private void decimal(@Nullable BigDecimal value) {
        add(value == null ? null : value.stripTrailingZeros());
    }

    private void node(@Nullable SchemaId id) {
        content.add(id != null);
        if (id != null) {
            children.add(id);
        }
    }

    private void nodes(List<SchemaId> ids) {
        content.add(ids.size());
        children.addAll(ids);
    }

    private void named(Map<String, SchemaId> ids) {
        if (ids.isEmpty()) {
            content.add(List.of());
            return;
        }
        Map<String, SchemaId> sorted = new TreeMap<>(ids);
        content.add(new ArrayList<>(sorted.keySet()));
        children.addAll(sorted.values());
    }
}
