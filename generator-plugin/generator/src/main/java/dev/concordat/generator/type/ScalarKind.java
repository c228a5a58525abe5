package dev.concordat.generator.type;

import dev.concordat.core.json.JsonType;

/** The Java type of a string, number or boolean, chosen by {@code type}, {@code format} and limits. */
public enum ScalarKind {
    STRING(JsonType.STRING),
    BOOLEAN(JsonType.BOOLEAN),
    INT(JsonType.INTEGER),
    LONG(JsonType.INTEGER),
    BIG_INTEGER(JsonType.INTEGER),
    FLOAT(JsonType.NUMBER),
    DOUBLE(JsonType.NUMBER),
    DECIMAL(JsonType.NUMBER),
    /** A decimal number written as a string: {@code format: decimal}. */
    DECIMAL_TEXT(JsonType.STRING),
    /** RFC 3339 full-date. */
    DATE(JsonType.STRING),
    /** RFC 3339 date-time. */
    DATE_TIME(JsonType.STRING),
    /** RFC 3339 full-time, which has an offset. */
    TIME(JsonType.STRING),
    /** RFC 4122. */
    UUID(JsonType.STRING),
    /** RFC 3986 URI or URI reference. */
    URI(JsonType.STRING),
    /** Bytes as base64 text (RFC 4648). */
    BASE64(JsonType.STRING),
    /** Raw bytes: {@code format: binary}, outside JSON only. */
    BINARY(JsonType.STRING);

    private final JsonType jsonType;

    ScalarKind(JsonType jsonType) {
        this.jsonType = jsonType;
    }

    /** What carries the value in JSON. */
    public JsonType jsonType() {
        return jsonType;
    }
}
