package dev.concordat.core.json;

import java.util.Map;

/** JSON Merge Patch (RFC 7396, 2). */
public final class JsonMergePatch {

    private JsonMergePatch() {}

    /** What a patch makes of a value: members of objects are merged, null removes them, everything else replaces. */
    public static JsonValue apply(JsonValue target, JsonValue patch) {
        if (!(patch instanceof JsonObject changes)) {
            return patch;
        }
        JsonObject result = target instanceof JsonObject object ? object : new JsonObject(Map.of());
        for (Map.Entry<String, JsonValue> change : changes.members().entrySet()) {
            String name = change.getKey();
            JsonValue old = result.members().getOrDefault(name, JsonNull.NULL);
            result = change.getValue() instanceof JsonNull
                    ? result.without(name)
                    : result.with(name, apply(old, change.getValue()));
        }
        return result;
    }
}
