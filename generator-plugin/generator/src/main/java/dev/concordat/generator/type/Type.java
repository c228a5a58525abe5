package dev.concordat.generator.type;

import dev.concordat.core.json.JsonType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The shape of a value. Declared types are referred to by identity, so recursion needs no cyclic objects. */
public sealed interface Type {

    /** A record, union or enum of {@link TypeModel#declarations()}. */
    record Declared(TypeId id) implements Type {}

    /** A string, number or boolean. */
    record Scalar(ScalarKind kind) implements Type {}

    /**
     * A class of the user's.
     *
     * @param javaClass its full name
     * @param codec full name of the constant that reads and writes it
     * @param json the one JSON type of its values; null where there are several
     */
    record External(
            String javaClass, String codec, @Nullable JsonType json) implements Type {

        /** Whether values are one piece of text. */
        public boolean isScalar() {
            return json != null && json != JsonType.OBJECT && json != JsonType.ARRAY;
        }
    }

    /** An array whose items all have one type. */
    record ListOf(TypeUse items) implements Type {}

    /**
     * An object without fixed members.
     *
     * @param keys what {@code propertyNames} demands of each key
     * @param names which members are kept, null for all
     */
    record MapOf(
            TypeUse values, List<Constraint> keys, @Nullable NamePatterns names) implements Type {

        public MapOf {
            keys = List.copyOf(keys);
        }
    }

    /** Any JSON value. */
    record Any() implements Type {}

    /** No value at all: the schema {@code false}. */
    record Never() implements Type {}

    /** {@code null} and nothing else. */
    record Null() implements Type {}
}
