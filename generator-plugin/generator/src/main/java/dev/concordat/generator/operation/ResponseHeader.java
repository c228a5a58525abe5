package dev.concordat.generator.operation;

import dev.concordat.generator.type.TypeUse;

/**
 * A header field of a response as a component of it.
 *
 * @param field as written
 * @param name of the component
 * @param layout how the value becomes text
 */
public record ResponseHeader(String field, String name, TypeUse type, Layout layout, boolean required) {

    /** How a value becomes text. */
    public enum Layout {
        /** It is a string, number or boolean. */
        TEXT,
        SIMPLE,
        /** Simple, members as {@code name=value}. */
        EXPLODED,
        JSON
    }

    /** Whether the component can be null in Java. */
    public boolean isNullable() {
        return !required || Texts.isNullable(type);
    }
}
