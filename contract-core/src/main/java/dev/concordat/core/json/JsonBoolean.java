package dev.concordat.core.json;

/** {@code true} or {@code false}. */
public record JsonBoolean(boolean value) implements JsonValue {

    @Override
    public JsonType type() {
        return JsonType.BOOLEAN;
    }
}
