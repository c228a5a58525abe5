package dev.concordat.core.json;

/** A string; lone surrogates are kept as they came. */
public record JsonString(String value) implements JsonValue {

    @Override
    public JsonType type() {
        return JsonType.STRING;
    }
}
