package dev.concordat.core.algebra;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.validate.Side;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds values that schemas of one contract accept or refuse, or proves that there are none. What it finds is meant to be
 * validated by whoever asks; that there is nothing is certain. What a question has shown is remembered for the next ones,
 * so that an answer depends on the schemas, the budget and the questions before: whoever needs the same answers again
 * starts {@linkplain #afresh() afresh}. Safe for use by several threads, one at a time.
 */
public final class Existence {

    private static final Answer.Open UNSOUND = new Answer.Open("the document has an error in the schema");

    private final Ground ground;
    private final int budget;
    private final Solver solver = new Solver();

    /** What all that start afresh share: made when it is asked for, since it takes a walk through the contract. */
    private static final class Ground {
        private final Contract contract;
        private final Side side;
        private @Nullable Realm realm;

        Ground(Contract contract, Side side) {
            this.contract = contract;
            this.side = side;
        }

        Realm realm() {
            Realm known = realm;
            if (known == null) {
                Map<Side, List<Realm>> realms = Realm.of(contract, contract, List.of(side));
                known = realms.values().iterator().next().get(0);
                realm = known;
            }
            return known;
        }
    }

    /**
     * For values of one direction.
     *
     * @param budget how many steps one question may take, as for {@link Containment}
     */
    public Existence(Contract contract, Side side, int budget) {
        this(new Ground(contract, side), budget);
    }

    private Existence(Ground ground, int budget) {
        this.ground = ground;
        this.budget = budget;
    }

    /** The same without what was shown before. */
    public Existence afresh() {
        return new Existence(ground, budget);
    }

    /** What came of a question. */
    public sealed interface Answer {

        /** Such a value, not yet validated. */
        record Found(JsonValue value) implements Answer {}

        /** There is none. */
        record Nothing() implements Answer {}

        /** Neither was found out. */
        record Open(String reason) implements Answer {}
    }

    /**
     * A value of a schema that has, at a place inside it, what is sought.
     *
     * @param path leads to the place
     * @param there what the value at the place satisfies besides
     */
    public Answer accepted(SchemaId whole, List<Step> path, Collection<SchemaId> there, Sought sought) {
        synchronized (ground) {
            Realm known = ground.realm();
            if (known.isUnsound(whole) || there.stream().anyMatch(known::isUnsound)) {
                return UNSOUND;
            }
            List<Formula> place = new ArrayList<>(SoughtFormulas.of(sought, known));
            there.forEach(schema -> place.add(known.holds(schema)));
            Formula formula = Formula.all(place);
            for (int i = path.size() - 1; i >= 0; i--) {
                formula = Formula.both(kind(path.get(i)), Otherwise.inside(path.get(i), formula));
            }
            return ask(List.of(known.holds(whole), formula));
        }
    }

    /** A value that is sought and that one of the schemas refuses. */
    public Answer refused(Collection<SchemaId> schemas, Sought sought) {
        synchronized (ground) {
            Realm known = ground.realm();
            if (schemas.stream().anyMatch(known::isUnsound)) {
                return UNSOUND;
            }
            return ask(List.of(refusal(schemas, known), Formula.all(SoughtFormulas.of(sought, known))));
        }
    }

    /**
     * A value that has, at a place inside it, what is sought, that is otherwise as the steps say, and that one of the
     * schemas of the first step refuses.
     *
     * @param path leads to the place; not empty
     */
    public Answer refused(List<Step> path, Sought sought) {
        synchronized (ground) {
            Realm known = ground.realm();
            for (Step step : path) {
                if (step.parts().stream().anyMatch(known::isUnsound)) {
                    return UNSOUND;
                }
            }
            Formula formula = Formula.all(SoughtFormulas.of(sought, known));
            for (int i = path.size() - 1; i >= 0; i--) {
                formula = Formula.both(Otherwise.of(path.get(i), known), Otherwise.inside(path.get(i), formula));
            }
            return ask(List.of(refusal(path.get(0).schemas(), known), formula));
        }
    }

    private static Formula refusal(Collection<SchemaId> schemas, Realm realm) {
        return Formula.any(schemas.stream()
                .<Formula>map(schema -> realm.holds(schema).negated())
                .toList());
    }

    /** Atoms about one kind of value say nothing of others. */
    private static Formula kind(Step step) {
        return new Atom.OfKind(step.array() ? Kind.ARRAY : Kind.OBJECT, true);
    }

    private Answer ask(List<Formula> goal) {
        Outcome outcome = solver.solve(goal, null, new Budget(budget));
        if (outcome instanceof Outcome.Model model) {
            return new Answer.Found(model.value());
        }
        return outcome instanceof Outcome.Unknown unknown ? new Answer.Open(unknown.reason()) : new Answer.Nothing();
    }
}
