package dev.concordat.core.grammar;

import java.util.List;

/** What the value of a keyword may be. */
public sealed interface Type {

    /** Any JSON value; nothing inside it is looked at. */
    record Any() implements Type {}

    /** A scalar of one JSON type. */
    enum Scalar implements Type {
        STRING,
        BOOLEAN,
        INTEGER,
        NUMBER
    }

    /** A reference that is written as plain text, without {@code $ref}. */
    enum TextReference implements Type {
        /** A discriminator's mapping value: a component name or a URI. */
        SCHEMA,
        /** A link's {@code operationRef}. */
        OPERATION
    }

    /** One of the specification's objects. */
    record ObjectOf(String kind) implements Type {}

    record ListOf(Type item) implements Type {}

    record MapOf(Type value) implements Type {}

    record AnyOf(List<Type> types) implements Type {

        public AnyOf {
            types = List.copyOf(types);
        }
    }

    /** How a type is named to people. */
    default String describe() {
        if (this instanceof Scalar scalar) {
            return switch (scalar) {
                case STRING -> "a string";
                case BOOLEAN -> "true or false";
                case INTEGER -> "a whole number";
                case NUMBER -> "a number";
            };
        }
        if (this instanceof ListOf) {
            return "an array";
        }
        if (this instanceof AnyOf anyOf) {
            return String.join(
                    " or ", anyOf.types().stream().map(Type::describe).toList());
        }
        return this instanceof TextReference ? "a string" : "an object";
    }
}
