package dev.concordat.core.algebra;

import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.validate.format.Format;

/** Statements about a string. */
interface StringAtom extends Atom {

    /** The string matches an expression, or does not. */
    record Matches(Expression expression, boolean positive) implements StringAtom {

        @Override
        public Formula negated() {
            return new Matches(expression, !positive);
        }

        @Override
        public boolean test(JsonValue value) {
            return value instanceof JsonString string && expression.matches(string.value()) == positive;
        }
    }

    /** The string is of a format, or is not. */
    record OfFormat(String name, boolean positive) implements StringAtom {

        @Override
        public Formula negated() {
            return new OfFormat(name, !positive);
        }

        @Override
        public boolean test(JsonValue value) {
            return Format.named(name).map(format -> format.accepts(value)).orElse(true) == positive;
        }
    }
}
