package dev.concordat.core.wire;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.Schema;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Arrays and objects read from text: every part takes the reading that its own schema accepts, if there is one, so that
 * a whole counts as invalid only when no choice of readings makes it valid.
 *
 * @param accepts whether a schema accepts a value
 */
public record TypedText(Contract contract, BiPredicate<SchemaId, JsonValue> accepts) {

    JsonArray array(@Nullable SchemaId schema, List<String> texts) {
        List<JsonValue> items = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            items.add(read(itemSchema(schema, i), texts.get(i)));
        }
        return new JsonArray(items);
    }

    JsonObject object(@Nullable SchemaId schema, Map<String, List<String>> texts) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        texts.forEach((name, values) -> members.put(name, member(propertySchema(schema, name, 0), values)));
        return new JsonObject(members);
    }

    /**
     * JSON in parts of its own: whoever asks for text, or for the bytes of a file, gets its text; whoever asks for an
     * array gets one of a single part, too.
     */
    JsonValue part(@Nullable SchemaId schema, String name, List<JsonValue> values) {
        JsonArray array = new JsonArray(values);
        if (values.size() != 1) {
            return array;
        }
        JsonValue value = values.get(0);
        SchemaId property = propertySchema(schema, name, 0);
        if (property == null || accepts.test(property, value)) {
            return value;
        }
        JsonValue text = new JsonString(BodyEncoder.text(value));
        return accepts.test(property, text) ? text : accepts.test(property, array) ? array : value;
    }

    private JsonValue member(@Nullable SchemaId schema, List<String> values) {
        if (values.size() == 1) {
            JsonValue scalar = read(schema, values.get(0));
            if (schema == null || accepts.test(schema, scalar)) {
                return scalar;
            }
            JsonArray array = array(schema, values);
            return accepts.test(schema, array) ? array : scalar;
        }
        return array(schema, values);
    }

    /** The first reading that the schema accepts, else the first of a type that it allows, else the text itself. */
    JsonValue read(@Nullable SchemaId schema, String text) {
        JsonValue plain = new JsonString(text);
        if (schema == null) {
            return plain;
        }
        List<JsonValue> readings = TextReadings.of(text);
        Schema wanted = contract.dereference(schema);
        return readings.stream()
                .filter(reading -> accepts.test(schema, reading))
                .findFirst()
                .or(() -> readings.stream()
                        .filter(reading -> wanted.allows(reading.type()))
                        .findFirst())
                .orElse(plain);
    }

    private @Nullable SchemaId itemSchema(@Nullable SchemaId id, int index) {
        if (id == null) {
            return null;
        }
        Schema schema = contract.dereference(id);
        List<SchemaId> prefix = schema.array().prefixItems();
        return index < prefix.size() ? prefix.get(index) : schema.array().items();
    }

    /** The schema of a property, looked for through references and compositions. */
    private @Nullable SchemaId propertySchema(@Nullable SchemaId id, String name, int depth) {
        if (id == null || depth > 8) {
            return null;
        }
        Schema schema = contract.dereference(id);
        SchemaId direct = schema.object().properties().get(name);
        if (direct != null) {
            return direct;
        }
        List<SchemaId> parts = new ArrayList<>(schema.composition().allOf());
        parts.addAll(schema.composition().anyOf());
        parts.addAll(schema.composition().oneOf());
        if (schema.composition().ref() != null) {
            parts.add(schema.composition().ref());
        }
        for (SchemaId part : parts) {
            SchemaId found = propertySchema(part, name, depth + 1);
            if (found != null) {
                return found;
            }
        }
        return schema.object().additionalProperties();
    }
}
