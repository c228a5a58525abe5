package dev.concordat.runtime.json;

/**
 * The six kinds of JSON values (RFC 8259, section 3). Those of which fewer texts are written come later: where a value
 * has no type of its own, in parameters and forms, they are tried first.
 */
public enum JsonKind {
    OBJECT("object"),
    ARRAY("array"),
    STRING("string"),
    NUMBER("number"),
    BOOLEAN("boolean"),
    NULL("null");

    private final String value;

    JsonKind(String value) {
        this.value = value;
    }

    /** The name that JSON Schema's {@code type} has for it. */
    public String value() {
        return value;
    }
}
