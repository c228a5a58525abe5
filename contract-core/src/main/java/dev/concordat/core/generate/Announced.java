package dev.concordat.core.generate;

import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Whether every object says by its discriminator which branch it is of. JSON Schema does not ask for that (OpenAPI 3.1,
 * 4.8.25), readers do.
 */
final class Announced {

    private final Builder builder;

    Announced(Builder builder) {
        this.builder = builder;
    }

    boolean test(List<SchemaId> schemas, JsonValue value) {
        return test(builder.shape(schemas), value);
    }

    /** The value with each object saying which branch it takes; whether it is still valid is to be seen. */
    JsonValue told(List<SchemaId> schemas, JsonValue value) {
        return told(builder.shape(schemas), value);
    }

    private JsonValue told(Shape shape, JsonValue value) {
        if (shape.choices().isEmpty()) {
            return toldInside(shape, shape.tagged(value));
        }
        Choice choice = shape.choices().get(0);
        return choice.branches().stream()
                .filter(branch -> builder.accepts(branch.schemas(), value))
                .map(branch -> told(shape.take(choice, branch), value))
                .findFirst()
                .orElse(value);
    }

    private JsonValue toldInside(Shape shape, JsonValue value) {
        if (value instanceof JsonObject object) {
            JsonObject all = object;
            for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
                all = all.with(member.getKey(), told(builder.member(shape, member.getKey()), member.getValue()));
            }
            return all;
        }
        if (value instanceof JsonArray array) {
            List<JsonValue> items = new ArrayList<>();
            array.items().forEach(item -> items.add(told(shape.item(items.size()), item)));
            return new JsonArray(items);
        }
        return value;
    }

    private boolean test(Shape shape, JsonValue value) {
        if (shape.choices().isEmpty()) {
            return shape.hasTags(value) && inside(shape, value);
        }
        Choice choice = shape.choices().get(0);
        List<Choice.Branch> taken = choice.branches().stream()
                .filter(branch -> builder.accepts(branch.schemas(), value))
                .toList();
        // Unless it is about discriminators a choice can be open here: a value that is none of the branches is valid
        // where a condition has no "else".
        return taken.isEmpty()
                ? choice.discriminator() == null || !(value instanceof JsonObject)
                : taken.stream().anyMatch(branch -> test(shape.take(choice, branch), value));
    }

    private boolean inside(Shape shape, JsonValue value) {
        if (value instanceof JsonObject object) {
            return object.members().entrySet().stream()
                    .allMatch(member -> test(builder.member(shape, member.getKey()), member.getValue()));
        }
        if (value instanceof JsonArray array) {
            for (int i = 0; i < array.items().size(); i++) {
                if (!test(shape.item(i), array.items().get(i))) {
                    return false;
                }
            }
        }
        return true;
    }
}
