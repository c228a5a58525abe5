package dev.concordat.generator.codec;

import dev.concordat.generator.java.JavaLiteral;
import dev.concordat.generator.type.Property;

/**
 * A member of an object as its codec handles it.
 *
 * @param accessor the component of the record
 * @param codec the expression of its codec, or of what supplies it
 * @param field what declares it, "" for none
 */
record Member(Property property, String accessor, String codec, String field) {

    /** The call that declares it. */
    String declaration() {
        return factory() + "(" + JavaLiteral.string(property.name()) + ", " + codec + ")";
    }

    /** What does not travel this way is not demanded. */
    private String factory() {
        if (property.tristate() && property.kept()) {
            return "tristate";
        }
        boolean required = property.kept() && property.presence().isRequired();
        boolean nullable = property.presence().isNullable();
        return required ? nullable ? "nullable" : "required" : nullable ? "optionalNullable" : "optional";
    }

    /** The expression of what was read. */
    String get() {
        return (property.isNullableComponent() ? "in.orNull(" : "in.get(") + field + ")";
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
