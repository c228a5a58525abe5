package dev.concordat.design.mock;

import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a request, told in the same members as a generated service tells it.
 *
 * @param in path, query, header, cookie or body
 * @param name of the parameter, null for the body
 * @param pointer RFC 6901 JSON Pointer in the value
 */
record RequestViolation(String in, @Nullable String name, String pointer, String keyword, String message) {

    JsonObject toJson() {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("in", new JsonString(in));
        if (name != null) {
            members.put("name", new JsonString(name));
        }
        if (name == null || !pointer.isEmpty()) {
            members.put("pointer", new JsonString(pointer));
        }
        members.put("keyword", new JsonString(keyword));
        members.put("message", new JsonString(message));
        return new JsonObject(members);
    }
}
