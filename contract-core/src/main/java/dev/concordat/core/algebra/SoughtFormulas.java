package dev.concordat.core.algebra;

import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.json.JsonType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What it takes to be a value that is sought. */
final class SoughtFormulas {

    /** As many pairs as there are get out of hand at some point. */
    private static final int MAX_PAIRED = 40;

    private SoughtFormulas() {}

    static List<Formula> of(Sought sought, Realm realm) {
        if (sought instanceof Sought.OfType of) {
            return type(of.type(), true);
        }
        if (sought instanceof Sought.Exactly exactly) {
            return List.of(new Atom.Among(Set.of(exactly.value())));
        }
        if (sought instanceof Sought.OtherThan other) {
            List<Formula> all = type(other.type(), false);
            all.add(new Atom.NoneOf(other.values()));
            return all;
        }
        if (sought instanceof Sought.Beyond beyond) {
            List<Formula> all = type(JsonType.NUMBER, false);
            boolean strict = !beyond.orEqual();
            all.add(
                    beyond.below()
                            ? new NumberAtom.Upper(beyond.bound(), strict)
                            : new NumberAtom.Lower(beyond.bound(), strict));
            return all;
        }
        if (sought instanceof Sought.OfSize size) {
            List<Formula> all = type(size.type(), false);
            all.add(new Atom.Count(size.least(), size.most()));
            return all;
        }
        if (sought instanceof Sought.WithMembers members) {
            List<Formula> all = type(JsonType.OBJECT, false);
            members.present().forEach(name -> all.add(ObjectAtom.has(name)));
            members.absent().forEach(name -> all.add(ObjectAtom.lacks(name)));
            return all;
        }
        if (sought instanceof Sought.Repeating) {
            List<Formula> all = type(JsonType.ARRAY, false);
            all.add(new ArrayAtom.Unique(false));
            return all;
        }
        if (sought instanceof Sought.OfNone none) {
            return none.schemas().stream()
                    .<Formula>map(schema -> realm.holds(schema).negated())
                    .toList();
        }
        return sought instanceof Sought.OfTwo two ? List.of(pairs(two.schemas(), realm)) : List.of();
    }

    /** @param exact whether integers are no numbers */
    private static List<Formula> type(JsonType type, boolean exact) {
        List<Formula> all = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            if (kind.type() == type || (kind == Kind.NUMBER && type == JsonType.INTEGER)) {
                all.add(new Atom.OfKind(kind, true));
            }
        }
        if (type == JsonType.INTEGER || (exact && type == JsonType.NUMBER)) {
            all.add(new NumberAtom.Multiple(BigDecimal.ONE, type == JsonType.INTEGER));
        }
        return all;
    }

    private static Formula pairs(List<SchemaId> schemas, Realm realm) {
        if (schemas.size() > MAX_PAIRED) {
            return new Atom.Opaque("oneOf", "more than " + MAX_PAIRED + " branches");
        }
        List<Formula> pairs = new ArrayList<>();
        for (int i = 0; i < schemas.size(); i++) {
            for (int j = i + 1; j < schemas.size(); j++) {
                pairs.add(Formula.both(realm.holds(schemas.get(i)), realm.holds(schemas.get(j))));
            }
        }
        return Formula.any(pairs);
    }
}
