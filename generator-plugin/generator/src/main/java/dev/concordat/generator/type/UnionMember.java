package dev.concordat.generator.type;

import dev.concordat.core.contract.Annotations;

/**
 * An alternative of a union.
 *
 * @param spelling what it is called before it becomes a Java name: the declared type's; a {@code title}; the scalar's
 * @param type its type; only a {@link Type.Declared} one can implement the union itself, others are wrapped in a record
 * @param annotations what the alternative says of itself
 */
public record UnionMember(String spelling, TypeUse type, Annotations annotations) {

    /** Whether Java needs a record around the value, because its type cannot implement an interface of ours. */
    public boolean wrapped() {
        return !(type.type() instanceof Type.Declared);
    }
}
