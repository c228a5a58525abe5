package dev.concordat.core.xml;

import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.json.JsonBoolean;
import dev.concordat.core.json.JsonNull;
import dev.concordat.core.json.JsonNumber;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonType;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.parse.JsonDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Text as the types of its schema say, the most special one first.
 *
 * @param accepts whether a schema accepts a value
 */
record XmlScalars(BiPredicate<SchemaId, JsonValue> accepts) {

    /** Whether one of the schemas accepts a value; they may stem from different branches. */
    boolean accepted(List<SchemaId> schemas, JsonValue value) {
        return schemas.isEmpty() || schemas.stream().anyMatch(schema -> accepts.test(schema, value));
    }

    /** The first reading that a schema accepts, else the first that has one of the types, else the text itself. */
    JsonValue read(List<SchemaId> schemas, XmlForm form, String text) {
        JsonValue plain = new JsonString(text);
        if (form.isOpen()) {
            return plain;
        }
        List<JsonValue> readings = readings(form, text);
        if (readings.size() == 1) {
            return readings.get(0);
        }
        return readings.stream()
                .filter(reading -> accepted(schemas, reading))
                .findFirst()
                .orElse(readings.isEmpty() ? plain : readings.get(0));
    }

    private static List<JsonValue> readings(XmlForm form, String text) {
        List<JsonValue> readings = new ArrayList<>();
        String trimmed = XmlElement.trim(text);
        boolean truth = trimmed.equals("true");
        if (form.allows(JsonType.BOOLEAN) && (truth || trimmed.equals("false"))) {
            readings.add(new JsonBoolean(truth));
        }
        if ((form.allows(JsonType.NUMBER) || form.allows(JsonType.INTEGER))
                && JsonDocument.parse("text", trimmed).value() instanceof JsonNumber number) {
            readings.add(number);
        }
        if (form.allows(JsonType.STRING)) {
            readings.add(new JsonString(text));
        }
        if (form.allows(JsonType.NULL) && trimmed.isEmpty()) {
            readings.add(JsonNull.NULL);
        }
        return readings;
    }
}
