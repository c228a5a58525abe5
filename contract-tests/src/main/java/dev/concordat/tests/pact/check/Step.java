package dev.concordat.tests.pact.check;

import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonBoolean;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** One step from a value to values inside it. */
sealed interface Step {

    /** The schema that says of the values inside what {@code inner} says, and nothing else. */
    JsonObject around(JsonObject inner);

    /** To the member of this name. */
    record Member(String name) implements Step {

        @Override
        public JsonObject around(JsonObject inner) {
            return Schemas.of("properties", new JsonObject(Map.of(name, inner)));
        }
    }

    /** To every member that has none of these names. */
    record Others(Set<String> names) implements Step {

        public Others {
            names = Collections.unmodifiableSet(new TreeSet<>(names));
        }

        @Override
        public JsonObject around(JsonObject inner) {
            Map<String, JsonValue> properties = new LinkedHashMap<>();
            names.forEach(name -> properties.put(name, new JsonBoolean(true)));
            return Schemas.of("properties", new JsonObject(properties)).with("additionalProperties", inner);
        }
    }

    /**
     * To items.
     *
     * @param at positions among the first {@code size} ones
     * @param rest whether also to all behind those
     */
    record Items(Set<Integer> at, int size, boolean rest) implements Step {

        public Items {
            at = Collections.unmodifiableSet(new TreeSet<>(at));
        }

        @Override
        public JsonObject around(JsonObject inner) {
            if (rest && at.size() == size) {
                return Schemas.of("items", inner);
            }
            List<JsonValue> first = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                first.add(at.contains(i) ? inner : new JsonBoolean(true));
            }
            JsonObject schema = Schemas.of("prefixItems", new JsonArray(first));
            return rest ? schema.with("items", inner) : schema;
        }
    }
}
