package dev.concordat.benchmarks.differ;

import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonBoolean;
import dev.concordat.core.json.JsonNull;
import dev.concordat.core.json.JsonNumber;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** A value with one change at one place that knows nothing of its schema: what facets of a schema do not think of. */
final class Mutation {

    /** One of each type, and the edges of what JSON can say. */
    private static final List<JsonValue> STRANGERS = List.of(
            JsonNull.NULL,
            new JsonBoolean(true),
            JsonNumber.of(0),
            JsonNumber.of(-1),
            JsonNumber.of("1.0"),
            JsonNumber.of("1.5"),
            JsonNumber.of("1e2"),
            JsonNumber.of("12345678901234567890"),
            new JsonString(""),
            new JsonString("x"),
            new JsonString("\uD83D\uDE00"),
            new JsonArray(List.of()),
            JsonArray.of(JsonNull.NULL),
            new JsonObject(Map.of()),
            new JsonObject(Map.of("x", JsonNumber.of(1))));

    private Mutation() {}

    static JsonValue of(JsonValue value, RandomGenerator random) {
        int target = random.nextInt(places(value));
        return change(value, target, random);
    }

    private static int places(JsonValue value) {
        int count = 1;
        for (JsonValue child : children(value)) {
            count += places(child);
        }
        return count;
    }

    private static List<JsonValue> children(JsonValue value) {
        return value instanceof JsonObject object
                ? List.copyOf(object.members().values())
                : value instanceof JsonArray array ? array.items() : List.of();
    }

    /** Changes the place of a number in document order. */
    private static JsonValue change(JsonValue value, int target, RandomGenerator random) {
        if (target == 0) {
            return here(value, random);
        }
        int before = 1;
        if (value instanceof JsonObject object) {
            for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
                int size = places(member.getValue());
                if (target < before + size) {
                    return object.with(member.getKey(), change(member.getValue(), target - before, random));
                }
                before += size;
            }
        } else if (value instanceof JsonArray array) {
            List<JsonValue> items = new ArrayList<>(array.items());
            for (int i = 0; i < items.size(); i++) {
                int size = places(items.get(i));
                if (target < before + size) {
                    items.set(i, change(items.get(i), target - before, random));
                    return new JsonArray(items);
                }
                before += size;
            }
        }
        return value;
    }

    private static JsonValue here(JsonValue value, RandomGenerator random) {
        JsonValue stranger = STRANGERS.get(random.nextInt(STRANGERS.size()));
        int kind = random.nextInt(4);
        if (value instanceof JsonObject object && kind > 0) {
            List<String> names = List.copyOf(object.members().keySet());
            if (kind == 1 || names.isEmpty()) {
                return object.with("stranger", stranger);
            }
            String name = names.get(random.nextInt(names.size()));
            return kind == 2
                    ? object.without(name)
                    : object.with(name, List.copyOf(object.members().values()).get(random.nextInt(names.size())));
        }
        if (value instanceof JsonArray array && kind > 0) {
            List<JsonValue> items = new ArrayList<>(array.items());
            if (kind == 1 || items.isEmpty()) {
                items.add(stranger);
            } else if (kind == 2) {
                items.remove(random.nextInt(items.size()));
            } else {
                items.addAll(array.items());
                Collections.reverse(items);
            }
            return new JsonArray(items);
        }
        if (value instanceof JsonString string && kind > 0) {
            String text = string.value();
            return new JsonString(
                    switch (kind) {
                        case 1 -> text + " ";
                        case 2 -> text.substring(0, text.offsetByCodePoints(0, text.isEmpty() ? 0 : 1));
                        default -> text.toUpperCase(java.util.Locale.ROOT);
                    });
        }
        if (value instanceof JsonNumber number && kind > 0) {
            return new JsonNumber(
                    switch (kind) {
                        case 1 -> number.value().negate();
                        case 2 -> number.value().add(new java.math.BigDecimal("0.5"));
                        default -> number.value().setScale(number.value().scale() + 2);
                    });
        }
        return stranger;
    }
}
