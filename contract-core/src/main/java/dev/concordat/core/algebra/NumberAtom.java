package dev.concordat.core.algebra;

import dev.concordat.core.json.JsonNumber;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.validate.Multiples;
import java.math.BigDecimal;

/** Statements about a number. */
interface NumberAtom extends Atom {

    boolean allows(BigDecimal number);

    @Override
    default boolean test(JsonValue value) {
        return value instanceof JsonNumber number && allows(number.value());
    }

    /** A lower bound; strict: not the bound itself. */
    record Lower(BigDecimal bound, boolean strict) implements NumberAtom {

        @Override
        public Formula negated() {
            return new Upper(bound, !strict);
        }

        @Override
        public boolean allows(BigDecimal number) {
            return number.compareTo(bound) > (strict ? 0 : -1);
        }
    }

    /** An upper bound; strict: not the bound itself. */
    record Upper(BigDecimal bound, boolean strict) implements NumberAtom {

        @Override
        public Formula negated() {
            return new Lower(bound, !strict);
        }

        @Override
        public boolean allows(BigDecimal number) {
            return number.compareTo(bound) < (strict ? 0 : 1);
        }
    }

    /** A multiple of the factor, or none. */
    record Multiple(BigDecimal factor, boolean positive) implements NumberAtom {

        @Override
        public Formula negated() {
            return new Multiple(factor, !positive);
        }

        @Override
        public boolean allows(BigDecimal number) {
            return Multiples.isMultiple(number, factor) == positive;
        }
    }
}
