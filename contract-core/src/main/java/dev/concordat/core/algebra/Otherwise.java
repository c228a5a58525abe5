package dev.concordat.core.algebra;

import dev.concordat.core.contract.Schema;
import dev.concordat.core.contract.SchemaId;
import java.util.ArrayList;
import java.util.List;

/** What schemas say of a value but for one member or item of it. */
final class Otherwise {

    private static final List<KeywordRule> RULES =
            List.of(new ValueRule(), new NumberRule(), new StringRule(), new ArrayRule(), new ObjectRule());

    private Otherwise() {}

    /** True of each value that is right apart from what the step leads to, and perhaps of others. */
    static Formula of(Step step, Realm realm) {
        Kind kind = step.array() ? Kind.ARRAY : Kind.OBJECT;
        List<Formula> all = new ArrayList<>();
        all.add(new Atom.OfKind(kind, true));
        SchemaId outermost = step.schemas().get(0);
        for (SchemaId part : step.parts()) {
            Schema schema = realm.schema(part);
            Subject subject = new Subject(realm, schema, outermost, kind);
            RULES.forEach(rule -> rule.claims(subject).forEach(claim -> add(claim.yes(), step, all)));
        }
        return Formula.all(all);
    }

    private static void add(Formula claim, Step step, List<Formula> all) {
        if (claim instanceof ArrayAtom.Every every && step.array()) {
            long index = Long.parseLong(step.token());
            addRange(every, every.from(), Math.min(index, every.to()), all);
            addRange(every, Math.max(index + 1, every.from()), every.to(), all);
        } else if (!(claim instanceof ObjectAtom.Every every && every.region().contains(step.token()))) {
            all.add(claim);
        }
    }

    private static void addRange(ArrayAtom.Every every, long from, long to, List<Formula> all) {
        if (from < to) {
            all.add(new ArrayAtom.Every(from, to, every.item()));
        }
    }

    /** A value that a step leads to is such. */
    static Formula inside(Step step, Formula formula) {
        if (!step.array()) {
            return new ObjectAtom.Some(Region.of(step.token()), formula);
        }
        long index = Long.parseLong(step.token());
        return Formula.both(
                new Atom.Count(index + 1, Atom.Count.UNBOUNDED), new ArrayAtom.Some(index, index + 1, formula));
    }
}
