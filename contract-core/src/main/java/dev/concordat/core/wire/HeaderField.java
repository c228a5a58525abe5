package dev.concordat.core.wire;

/** One field of a header section (RFC 9110, 5). */
public record HeaderField(String name, String value) {

    public boolean is(String other) {
        return name.equalsIgnoreCase(other);
    }
}
