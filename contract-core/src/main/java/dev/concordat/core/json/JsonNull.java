package dev.concordat.core.json;

/** {@code null}. */
public enum JsonNull implements JsonValue {
    NULL;

    @Override
    public JsonType type() {
        return JsonType.NULL;
    }
}
