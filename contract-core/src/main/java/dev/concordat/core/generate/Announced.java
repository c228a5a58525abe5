package dev.concordat.core.generate;

import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lets every object say by its discriminator which branch it is of. JSON Schema does not ask for that (OpenAPI 3.1,
 * 4.8.25), readers do.
 */
final class Announced {

    private final Builder builder;

    Announced(Builder builder) {
        this.builder = builder;
    }

    /** Whether every object of a value does so. */
    boolean test(List<SchemaId> schemas, JsonValue value) {
        return told(schemas, value).filter(value::equals).isPresent();
    }

    /**
     * The value itself where every object does so, else the value with the tags of the branches that it takes: whether that
     * is still valid, and takes these branches, is to be seen. Empty where something takes no branch or
     * has no room for its tag.
     */
    Optional<JsonValue> told(List<SchemaId> schemas, JsonValue value) {
        return told(builder.shape(schemas), value);
    }

    private Optional<JsonValue> told(Shape shape, JsonValue value) {
        if (shape.choices().isEmpty()) {
            return shape.tags().isEmpty() || value instanceof JsonObject
                    ? inside(shape, shape.tagged(value))
                    : Optional.empty();
        }
        Choice choice = shape.choices().get(0);
        List<Choice.Branch> taken = choice.branches().stream()
                .filter(branch -> builder.accepts(branch.schemas(), value))
                .toList();
        if (taken.isEmpty()) {
            // Unless it is about discriminators a choice can be open here: a value that is none of the branches is
            // valid
            // where a condition has no "else".
            boolean open = choice.discriminator() == null || !(value instanceof JsonObject);
            return open ? Optional.of(value) : Optional.empty();
        }
        Optional<JsonValue> first = Optional.empty();
        for (Choice.Branch branch : taken) {
            Optional<JsonValue> told = told(shape.take(choice, branch), value);
            if (told.filter(value::equals).isPresent()) {
                return told;
            }
            first = first.or(() -> told);
        }
        return first;
    }

    private Optional<JsonValue> inside(Shape shape, JsonValue value) {
        if (value instanceof JsonObject object) {
            JsonObject all = object;
            for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
                Optional<JsonValue> told = told(builder.member(shape, member.getKey()), member.getValue());
                if (told.isEmpty()) {
                    return told;
                }
                all = all.with(member.getKey(), told.get());
            }
            return Optional.of(all);
        }
        if (value instanceof JsonArray array) {
            List<JsonValue> items = new ArrayList<>();
            for (JsonValue item : array.items()) {
                Optional<JsonValue> told = told(shape.item(items.size()), item);
                if (told.isEmpty()) {
                    return told;
                }
                items.add(told.get());
            }
            return Optional.of(new JsonArray(items));
        }
        return Optional.of(value);
    }
}
