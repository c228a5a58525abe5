package dev.concordat.core.algebra;

import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonValue;
import java.util.HashSet;
import java.util.List;

/** Statements about an array. */
interface ArrayAtom extends Atom {

    boolean allows(List<JsonValue> items);

    @Override
    default boolean test(JsonValue value) {
        return value instanceof JsonArray array && allows(array.items());
    }

    private static List<JsonValue> between(List<JsonValue> items, long from, long to) {
        return items.subList((int) Math.min(from, items.size()), (int) Math.min(to, items.size()));
    }

    /** Every item from one position to before another one is such. */
    record Every(long from, long to, Formula item) implements ArrayAtom {

        @Override
        public Formula negated() {
            return new Some(from, to, item.negated());
        }

        @Override
        public boolean allows(List<JsonValue> items) {
            return between(items, from, to).stream().allMatch(item::test);
        }
    }

    /** Some item from one position to before another one is such. */
    record Some(long from, long to, Formula item) implements ArrayAtom {

        @Override
        public Formula negated() {
            return new Every(from, to, item.negated());
        }

        @Override
        public boolean allows(List<JsonValue> items) {
            return between(items, from, to).stream().anyMatch(item::test);
        }
    }

    /** So many items are such. */
    record Containing(Formula item, long min, long max) implements ArrayAtom {

        @Override
        public Formula negated() {
            return Atom.Count.outside(min, max, (least, most) -> new Containing(item, least, most));
        }

        @Override
        public boolean allows(List<JsonValue> items) {
            long count = items.stream().filter(item::test).count();
            return min <= count && count <= max;
        }
    }

    /** No two items are equal, or some are. */
    record Unique(boolean positive) implements ArrayAtom {

        @Override
        public Formula negated() {
            return new Unique(!positive);
        }

        @Override
        public boolean allows(List<JsonValue> items) {
            return (new HashSet<>(items).size() == items.size()) == positive;
        }
    }
}
