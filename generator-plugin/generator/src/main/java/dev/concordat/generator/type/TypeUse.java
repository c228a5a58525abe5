package dev.concordat.generator.type;

import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.json.JsonString;
import java.util.ArrayList;
import java.util.List;

/**
 * A type where it is used: a property's, an item's, a body's.
 *
 * @param nullable whether JSON {@code null} is a value
 * @param constraints what holds here beside the type; for a declared type only what this place adds, since the
 *     declaration keeps its own
 * @param assertions what holds here and cannot be checked token by token
 * @param schema the node that is the value's schema, named by violations
 */
public record TypeUse(
        Type type, boolean nullable, List<Constraint> constraints, List<Assertion> assertions, SchemaId schema) {

    public TypeUse {
        constraints = List.copyOf(constraints);
        assertions = List.copyOf(assertions);
    }

    public TypeUse(Type type, boolean nullable, List<Constraint> constraints, SchemaId schema) {
        this(type, nullable, constraints, List.of(), schema);
    }

    /** Whether it must not show up in logs: {@code format: password}, alone or in a collection. */
    public boolean isSecret() {
        if (type instanceof Type.ListOf list) {
            return list.items().isSecret();
        }
        if (type instanceof Type.MapOf map) {
            return map.values().isSecret();
        }
        return constraints.stream()
                .anyMatch(constraint -> constraint.keyword() == Constraint.Keyword.FORMAT
                        && constraint.value().equals(new JsonString("password")));
    }

    /** The same use for the place of another node, with its constraints added. */
    TypeUse at(SchemaId place, boolean nullHere, List<Constraint> more) {
        List<Constraint> all = new ArrayList<>(more);
        constraints.stream().filter(constraint -> !all.contains(constraint)).forEach(all::add);
        return new TypeUse(type, nullHere, all, assertions, place);
    }

    /** The same use with more demanded. */
    TypeUse asserting(List<Assertion> more) {
        if (assertions.containsAll(more)) {
            return this;
        }
        List<Assertion> all = new ArrayList<>(assertions);
        more.stream().filter(assertion -> !all.contains(assertion)).forEach(all::add);
        return new TypeUse(type, nullable, constraints, all, schema);
    }

    TypeUse orNull() {
        return new TypeUse(type, true, constraints, assertions, schema);
    }

    TypeUse withoutNull() {
        return new TypeUse(type, false, constraints, assertions, schema);
    }
}
