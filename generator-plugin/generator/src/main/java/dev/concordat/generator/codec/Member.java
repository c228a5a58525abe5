package dev.concordat.generator.codec;

import dev.concordat.generator.java.JavaLiteral;
import dev.concordat.generator.type.Presence;
import dev.concordat.generator.type.Property;

/**
 * A member of an object as its codec handles it.
 *
 * @param bit its number among the members: the required ones first
 * @param leaf the codec's expression or the field that holds it
 * @param variable what the reader keeps it in; also of members that are not kept
 * @param accessor the component of the record
 * @param type Java type of the variable
 */
record Member(Property property, int bit, String leaf, String variable, String accessor, String type) {

    boolean isRequired() {
        return isRequired(property);
    }

    /** Whether a reader misses it: what does not travel this way is not demanded. */
    static boolean isRequired(Property property) {
        return property.kept() && property.presence().isRequired();
    }

    /** Whether a record cannot be made without a value. */
    boolean isDemanded() {
        return property.isComponent() && property.presence() == Presence.REQUIRED;
    }

    String name() {
        return JavaLiteral.string(property.name());
    }

    /** The word that counts it; one {@code long} has 64 members. */
    int word() {
        return bit / Long.SIZE;
    }

    /** The expression that reads it. */
    String read() {
        if (property.tristate() && property.kept()) {
            return "in.tristate(" + leaf + ")";
        }
        return property.presence().isNullable() ? "in.nullable(" + leaf + ")" : leaf + ".read(in)";
    }

    /** The method that writes it. */
    String writer() {
        if (property.tristate()) {
            return "out.tristate";
        }
        return switch (property.presence()) {
            case REQUIRED -> "out.required";
            case REQUIRED_NULLABLE -> "out.nullable";
            case OPTIONAL, OPTIONAL_NULLABLE -> "out.optional";
        };
    }

    /** The condition under which it will be written. */
    String written() {
        if (!property.isComponent() || property.presence().isRequired()) {
            return String.valueOf(property.presence().isRequired());
        }
        String value = "value." + accessor + "()";
        return property.tristate() ? "!" + value + ".isAbsent()" : value + " != null";
    }
}
