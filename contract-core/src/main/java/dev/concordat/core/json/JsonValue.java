package dev.concordat.core.json;

/** A JSON value. Equality is that of JSON Schema 2020-12 core, 4.2.2: numbers by value, objects without order. */
public sealed interface JsonValue permits JsonNull, JsonBoolean, JsonNumber, JsonString, JsonArray, JsonObject {

    /** The narrowest type: {@link JsonType#INTEGER} for every number without a fraction, 1.0 included. */
    JsonType type();

    /** The value as JSON text without white space, members in their order. */
    default String toJson() {
        StringBuilder out = new StringBuilder();
        JsonText.write(this, out);
        return out.toString();
    }

    /** The value as JSON text for people: each member and item on a line of its own, indented by two. */
    default String toIndentedJson() {
        StringBuilder out = new StringBuilder();
        JsonText.write(this, out, "\n");
        return out.toString();
    }
}
