package dev.concordat.core.algebra;

import dev.concordat.core.json.JsonString;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What it takes to be none of the values that are excluded. */
final class Excluding {

    private Excluding() {}

    static Formula of(Exclusion exclusion) {
        if (exclusion instanceof Exclusion.Member member) {
            Formula formula = whereOf(Kind.OBJECT, ObjectAtom.lacks(member.name()));
            List<Exclusion.Step> path = member.path();
            for (int i = path.size() - 1; i >= 0; i--) {
                formula = everywhere(path.get(i), formula);
            }
            return formula;
        }
        return Atom.NoneOf.other(((Exclusion.Value) exclusion).value());
    }

    /** As strings. */
    static Formula names(Collection<String> names) {
        return new Atom.NoneOf(
                names.stream().map(JsonString::new).collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    private static Formula everywhere(Exclusion.Step step, Formula formula) {
        if (step instanceof Exclusion.Step.ToMember member) {
            return whereOf(Kind.OBJECT, new ObjectAtom.Every(Region.of(member.name()), formula));
        }
        if (step instanceof Exclusion.Step.ToOthers others) {
            Region rest = new Region(others.names(), Set.of(), true);
            return whereOf(Kind.OBJECT, new ObjectAtom.Every(rest, formula));
        }
        Exclusion.Step.ToItems items = (Exclusion.Step.ToItems) step;
        return whereOf(Kind.ARRAY, new ArrayAtom.Every(items.from(), items.to(), formula));
    }

    /** Atoms about one kind of value say nothing of others. */
    private static Formula whereOf(Kind kind, Formula formula) {
        return Formula.either(new Atom.OfKind(kind, false), formula);
    }
}
