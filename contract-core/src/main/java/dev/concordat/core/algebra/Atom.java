package dev.concordat.core.algebra;

import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

/** A statement that a search understands without looking into schemas. */
non-sealed interface Atom extends Formula {

    /** The value is one of these. */
    record Among(Set<JsonValue> values) implements Atom {

        public Among {
            values = Collections.unmodifiableSet(new LinkedHashSet<>(values));
        }

        @Override
        public Formula negated() {
            return new NoneOf(values);
        }

        @Override
        public boolean test(JsonValue value) {
            return values.contains(value);
        }
    }

    /** The value is none of these: one statement, since an enumeration may have thousands of members. */
    record NoneOf(Set<JsonValue> values) implements Atom {

        public NoneOf {
            values = Collections.unmodifiableSet(new LinkedHashSet<>(values));
        }

        static NoneOf other(JsonValue value) {
            return new NoneOf(Set.of(value));
        }

        @Override
        public Formula negated() {
            return new Among(values);
        }

        @Override
        public boolean test(JsonValue value) {
            return !values.contains(value);
        }
    }

    /** How many characters, items or members the value has. */
    record Count(long min, long max) implements Atom {

        static final long UNBOUNDED = Long.MAX_VALUE;

        @Override
        public Formula negated() {
            return outside(min, max, Count::new);
        }

        @Override
        public boolean test(JsonValue value) {
            long count = value instanceof JsonObject object
                    ? object.members().size()
                    : value instanceof JsonArray array
                            ? array.items().size()
                            : value instanceof JsonString string
                                    ? string.value()
                                            .codePointCount(0, string.value().length())
                                    : 0;
            return min <= count && count <= max;
        }

        /** The ranges below and above a range. */
        static Formula outside(long min, long max, BiFunction<Long, Long, Formula> range) {
            List<Formula> parts = new ArrayList<>();
            if (min > 0) {
                parts.add(range.apply(0L, min - 1));
            }
            if (max < UNBOUNDED) {
                parts.add(range.apply(max + 1, UNBOUNDED));
            }
            return Formula.any(parts);
        }
    }

    /** The value is of a kind, or is not. */
    record OfKind(Kind kind, boolean positive) implements Atom {

        @Override
        public Formula negated() {
            return new OfKind(kind, !positive);
        }

        @Override
        public boolean test(JsonValue value) {
            return kind.has(value) == positive;
        }
    }

    /** Something that nobody can compute with; it is true and false. */
    record Opaque(String keyword, String reason) implements Atom {

        @Override
        public Formula negated() {
            return this;
        }

        @Override
        public boolean test(JsonValue value) {
            return true;
        }
    }
}
