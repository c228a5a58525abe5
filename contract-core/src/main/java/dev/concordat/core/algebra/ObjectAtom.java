package dev.concordat.core.algebra;

import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonString;
import dev.concordat.core.json.JsonValue;
import java.util.Map;

/** Statements about an object. */
interface ObjectAtom extends Atom {

    boolean allows(Map<String, JsonValue> members);

    @Override
    default boolean test(JsonValue value) {
        return value instanceof JsonObject object && allows(object.members());
    }

    /** There is a member of this name. */
    static Formula has(String name) {
        return new Some(Region.of(name), Formula.TRUE);
    }

    /** There is no member of this name. */
    static Formula lacks(String name) {
        return new Every(Region.of(name), Formula.FALSE);
    }

    /** Every member of the region is such. */
    record Every(Region region, Formula member) implements ObjectAtom {

        @Override
        public Formula negated() {
            return new Some(region, member.negated());
        }

        @Override
        public boolean allows(Map<String, JsonValue> members) {
            return members.entrySet().stream()
                    .allMatch(each -> !region.contains(each.getKey()) || member.test(each.getValue()));
        }
    }

    /** Some member of the region is such. */
    record Some(Region region, Formula member) implements ObjectAtom {

        @Override
        public Formula negated() {
            return new Every(region, member.negated());
        }

        @Override
        public boolean allows(Map<String, JsonValue> members) {
            return members.entrySet().stream()
                    .anyMatch(each -> region.contains(each.getKey()) && member.test(each.getValue()));
        }
    }

    /** The name of every member, as a string, is such. */
    record EveryName(Formula name) implements ObjectAtom {

        @Override
        public Formula negated() {
            return new SomeName(name.negated());
        }

        @Override
        public boolean allows(Map<String, JsonValue> members) {
            return members.keySet().stream().allMatch(each -> name.test(new JsonString(each)));
        }
    }

    /** The name of some member, as a string, is such. */
    record SomeName(Formula name) implements ObjectAtom {

        @Override
        public Formula negated() {
            return new EveryName(name.negated());
        }

        @Override
        public boolean allows(Map<String, JsonValue> members) {
            return members.keySet().stream().anyMatch(each -> name.test(new JsonString(each)));
        }
    }
}
