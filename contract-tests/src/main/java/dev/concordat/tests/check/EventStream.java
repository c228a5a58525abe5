package dev.concordat.tests.check;

import dev.concordat.core.contract.MediaType;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.finding.Severity;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.parse.JsonDocument;
import dev.concordat.core.validate.Side;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The complete events at the start of a server-sent event stream (HTML, 9.2.6) against the schema of one event. */
final class EventStream {

    private EventStream() {}

    static boolean isJudgeable(MediaType type) {
        return type.itemSchema() != null;
    }

    static List<Problem> problems(Observation observation, MediaType type, String text, String checkId) {
        SchemaId schema = type.itemSchema();
        if (schema == null) {
            return List.of();
        }
        for (Map<String, String> event : events(text)) {
            String data = event.get("data");
            if (data != null && isInvalid(observation, schema, event, data)) {
                return List.of(new Problem(
                        checkId,
                        Severity.ERROR,
                        "status " + observation.status() + " event",
                        "the data of an event does not fit its schema: " + data,
                        "send what the schema says, or change the schema",
                        type.location()));
            }
        }
        return List.of();
    }

    /** Data may be described as JSON, as text, or as a member of the event: any reading will do. */
    private static boolean isInvalid(Observation observation, SchemaId schema, Map<String, String> event, String data) {
        List<JsonValue> readings = new ArrayList<>();
        JsonValue json = JsonDocument.parse("event", data).value();
        if (json != null) {
            readings.add(json);
        }
        readings.add(new JsonString(data));
        Map<String, JsonValue> members = new LinkedHashMap<>();
        event.forEach((name, value) -> members.put(name, new JsonString(value)));
        readings.add(new JsonObject(members));
        if (json != null) {
            readings.add(new JsonObject(members).with("data", json));
        }
        return readings.stream().allMatch(value -> observation.judge().isInvalid(schema, value, Side.RESPONSE));
    }

    /** Fields of every event that a blank line has ended; data lines are joined. */
    private static List<Map<String, String>> events(String text) {
        List<Map<String, String>> events = new ArrayList<>();
        Map<String, String> event = new LinkedHashMap<>();
        for (String line : text.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1)) {
            int colon = line.indexOf(':');
            if (line.isEmpty()) {
                if (!event.isEmpty()) {
                    events.add(event);
                }
                event = new LinkedHashMap<>();
            } else if (colon > 0) {
                String value = line.substring(colon + 1);
                event.merge(
                        line.substring(0, colon),
                        value.startsWith(" ") ? value.substring(1) : value,
                        (first, second) -> first + "\n" + second);
            }
        }
        return events;
    }
}
