package dev.concordat.core.json;

/** The six types of the JSON data model and {@code integer}, the seventh name that JSON Schema adds (2020-12, 6.1.1). */
public enum JsonType {
    NULL,
    BOOLEAN,
    INTEGER,
    NUMBER,
    STRING,
    ARRAY,
    OBJECT;

    /** The name that stands in a document. */
    public String keyword() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
