package dev.concordat.core.algebra;

import dev.concordat.core.json.JsonString;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A member to be.
 *
 * @param name null where a name of the class is still to be found
 * @param names the class, null for a listed name
 * @param nameGoal what a name to be found satisfies
 * @param value what the value satisfies
 */
record Slot(@Nullable String name, ObjectSearch.@Nullable NameClass names, Set<Formula> nameGoal, Set<Formula> value) {

    static Slot listed(String name, Set<Formula> value) {
        return new Slot(name, null, Set.of(), value);
    }

    static Slot fresh(ObjectSearch.NameClass names, Set<Formula> value) {
        return new Slot(null, names, names.name(), value);
    }

    /** This slot with one more demand on the value. */
    Slot with(Formula formula) {
        return new Slot(name, names, nameGoal, joined(value, formula));
    }

    /** This slot with one more demand on the name. */
    Slot named(Formula formula) {
        return name != null ? this : new Slot(null, names, joined(nameGoal, formula), value);
    }

    boolean isIn(Region region) {
        return name != null ? region.contains(name) : names != null && names.isIn(region);
    }

    /** Whether the name is such, or may be chosen so. */
    boolean mayBeNamed(Formula formula) {
        return name == null || formula.test(new JsonString(name));
    }

    private static Set<Formula> joined(Set<Formula> set, Formula formula) {
        Set<Formula> all = new LinkedHashSet<>(set);
        all.add(formula);
        return all;
    }
}
