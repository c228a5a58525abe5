package dev.concordat.core.algebra;

import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.json.JsonType;
import dev.concordat.core.json.JsonValue;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which values a question is about, whatever schemas say of them. */
public sealed interface Sought {

    /** Every value. */
    record Anything() implements Sought {}

    /** Values of a type; {@code NUMBER}: those with a fraction. */
    record OfType(JsonType type) implements Sought {}

    /** One value alone. */
    record Exactly(JsonValue value) implements Sought {}

    /** Values of a type that are none of these. */
    record OtherThan(JsonType type, Set<JsonValue> values) implements Sought {

        public OtherThan {
            values = Collections.unmodifiableSet(new LinkedHashSet<>(values));
        }
    }

    /** Numbers below a bound, or above it. */
    record Beyond(BigDecimal bound, boolean below, boolean orEqual) implements Sought {}

    /** Strings of so many characters, arrays of so many items, objects of so many members. */
    record OfSize(JsonType type, long least, long most) implements Sought {}

    /** Objects that have some members and lack others. */
    record WithMembers(Set<String> present, Set<String> absent) implements Sought {

        public WithMembers {
            present = Collections.unmodifiableSet(new LinkedHashSet<>(present));
            absent = Collections.unmodifiableSet(new LinkedHashSet<>(absent));
        }
    }

    /** Arrays in which an item comes twice. */
    record Repeating() implements Sought {}

    /** Values of none of the schemas. */
    record OfNone(List<SchemaId> schemas) implements Sought {

        public OfNone {
            schemas = List.copyOf(schemas);
        }
    }

    /** Values of two of the schemas at once. */
    record OfTwo(List<SchemaId> schemas) implements Sought {

        public OfTwo {
            schemas = List.copyOf(schemas);
        }
    }

    /** Objects without a member. */
    static Sought without(String name) {
        return new WithMembers(Set.of(), Set.of(name));
    }

    /** Objects with these members. */
    static Sought with(Collection<String> names) {
        return new WithMembers(new LinkedHashSet<>(names), Set.of());
    }
}
