package dev.concordat.core.algebra;

import dev.concordat.core.json.JsonArray;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What it takes to be another array or object than a given one. */
final class Difference {

    private Difference() {}

    static Formula from(JsonValue excluded) {
        List<Formula> ways = new ArrayList<>();
        if (excluded instanceof JsonArray array) {
            int size = array.items().size();
            ways.add(new Atom.Count(size, size).negated());
            for (int i = 0; i < size; i++) {
                ways.add(new ArrayAtom.Some(
                        i, i + 1L, Atom.NoneOf.other(array.items().get(i))));
            }
        } else if (excluded instanceof JsonObject object) {
            Region known = new Region(object.members().keySet(), Set.of(), false);
            object.members().forEach((name, value) -> {
                ways.add(ObjectAtom.lacks(name));
                ways.add(new ObjectAtom.Some(Region.of(name), Atom.NoneOf.other(value)));
            });
            ways.add(new ObjectAtom.Some(known.complement(), Formula.TRUE));
        }
        return Formula.any(ways);
    }
}
