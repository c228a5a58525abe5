package dev.concordat.generator.operation;

import dev.concordat.generator.type.TypeUse;

/**
 * A header field of a response as a component of it.
 *
 * @param field as written
 * @param name of the component
 * @param type always a scalar
 */
public record ResponseHeader(String field, String name, TypeUse type, boolean required) {

    /** Whether the component can be null in Java. */
    public boolean isNullable() {
        return !required || Texts.isNullable(type);
    }
}
