package dev.concordat.core.algebra;

import dev.concordat.core.json.JsonValue;
import java.util.List;

/** A statement about one value. Equal formulas say the same. */
sealed interface Formula permits Formula.All, Formula.Any, Holds, Atom {

    Formula TRUE = new All(List.of());
    Formula FALSE = new Any(List.of());

    /** The opposite. */
    Formula negated();

    /** Whether the value makes it true; atoms about one kind of value are asked about such values only. */
    boolean test(JsonValue value);

    static Formula all(List<Formula> parts) {
        return parts.size() == 1 ? parts.get(0) : new All(parts);
    }

    static Formula any(List<Formula> parts) {
        return parts.size() == 1 ? parts.get(0) : new Any(parts);
    }

    static Formula both(Formula first, Formula second) {
        return new All(List.of(first, second));
    }

    static Formula either(Formula first, Formula second) {
        return new Any(List.of(first, second));
    }

    static List<Formula> negated(List<? extends Formula> formulas) {
        return formulas.stream().map(Formula::negated).toList();
    }

    /** Every part is true. */
    record All(List<Formula> parts) implements Formula {

        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public Formula negated() {
            return any(Formula.negated(parts));
        }

        @Override
        public boolean test(JsonValue value) {
            return parts.stream().allMatch(part -> part.test(value));
        }
    }

    /** Some part is true. */
    record Any(List<Formula> parts) implements Formula {

        public Any {
            parts = List.copyOf(parts);
        }

        @Override
        public Formula negated() {
            return all(Formula.negated(parts));
        }

        @Override
        public boolean test(JsonValue value) {
            return parts.stream().anyMatch(part -> part.test(value));
        }
    }
}
