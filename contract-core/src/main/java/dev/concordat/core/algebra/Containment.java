package dev.concordat.core.algebra;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.json.JsonNull;
import dev.concordat.core.validate.Side;
import dev.concordat.core.validate.Violation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Compares schemas of two contracts as sets of values. It looks for a value that the one schema accepts and the other
 * refuses (the way of Attouche et al., "Witness generation for JSON Schema", 2022): a value that the validator confirms is
 * a witness, the proof that there is none makes the one contained in the other. Formats are asserted, as the validator
 * asserts them. The answer depends on the schemas and the budget alone. For one thread.
 */
public final class Containment {

    /** Steps enough for all but contrived schemas, some seconds at most. */
    public static final int DEFAULT_BUDGET = 60_000;

    private final Realm first;
    private final Realm second;
    private final Solver solver;
    private final int budget;

    private Containment(Realm first, Realm second, Solver solver, int budget) {
        this.first = first;
        this.second = second;
        this.solver = solver;
        this.budget = budget;
    }

    /**
     * For values of one direction.
     *
     * @param side the direction of the values, which decides what {@code readOnly} and {@code writeOnly} make of
     *     {@code required}
     * @param budget how many steps one question may take
     */
    public static Containment of(Contract first, Contract second, Side side, int budget) {
        return of(first, second, List.of(side), budget).get(0);
    }

    /** The same for several directions, in their order; what both need is worked out once. */
    public static List<Containment> of(Contract first, Contract second, List<Side> sides, int budget) {
        Map<Side, List<Realm>> realms = Realm.of(first, second, sides);
        return realms.values().stream()
                .map(each -> new Containment(each.get(0), each.get(1), new Solver(), budget))
                .toList();
    }

    /** The same for the second contract and the first one, with all that is worked out already. */
    public Containment swapped() {
        return new Containment(second, first, solver, budget);
    }

    /** Whether every value of a schema of the first contract is one of a schema of the second contract. */
    public Verdict firstWithin(SchemaId sub, SchemaId sup) {
        return firstWithin(sub, sup, List.of());
    }

    /**
     * The same.
     *
     * @param sub null: everything
     * @param except what is no witness
     */
    public Verdict firstWithin(@Nullable SchemaId sub, SchemaId sup, Collection<? extends Exclusion> except) {
        return within(first, sub, second, sup, except);
    }

    /** Whether every value of a schema of the second contract is one of a schema of the first contract. */
    public Verdict secondWithin(@Nullable SchemaId sub, SchemaId sup, Collection<? extends Exclusion> except) {
        return within(second, sub, first, sup, except);
    }

    /**
     * Whether an array of one item is always one of the array schema: text of a single value may be read as such.
     *
     * @param fromFirst whether the item is described in the first contract, the array in the second one
     */
    public boolean itemsWithin(boolean fromFirst, SchemaId item, SchemaId array) {
        Realm giving = fromFirst ? first : second;
        Realm taking = fromFirst ? second : first;
        Formula each = Formula.both(giving.holds(item), Atom.NoneOf.other(JsonNull.NULL));
        List<Formula> goal = List.of(
                new Atom.Count(1, 1),
                new ArrayAtom.Every(0, 1, each),
                taking.holds(array).negated());
        return solver.solve(goal, Kind.ARRAY, new Budget(budget)) instanceof Outcome.Empty;
    }

    /** Whether a schema of the second contract, or else of the first one, accepts every string. */
    public boolean takesEveryString(boolean inSecond, SchemaId schema) {
        Realm realm = inSecond ? second : first;
        return solver.solve(List.of(realm.holds(schema).negated()), Kind.STRING, new Budget(budget))
                instanceof Outcome.Empty;
    }

    /** Whether a schema of the first and one of the second contract are the same at first sight. */
    public boolean isSame(SchemaId inFirst, SchemaId inSecond) {
        return first.form(inFirst) == second.form(inSecond);
    }

    private Verdict within(
            Realm realm, @Nullable SchemaId sub, Realm other, SchemaId sup, Collection<? extends Exclusion> except) {
        List<Formula> goal = new ArrayList<>();
        if (sub != null) {
            goal.add(realm.holds(sub));
        }
        goal.add(other.holds(sup).negated());
        except.forEach(each -> goal.add(Excluding.of(each)));
        Outcome outcome = solver.solve(goal, null, new Budget(budget));
        if (outcome instanceof Outcome.Unknown unknown) {
            return new Verdict.Undecided(unknown.keyword(), unknown.reason());
        }
        if (!(outcome instanceof Outcome.Model model)) {
            return new Verdict.Contained();
        }
        if ((sub != null && realm.isUnsound(sub)) || other.isUnsound(sup)) {
            return new Verdict.Undecided("$ref", "the document has an error in the schema");
        }
        List<Violation> objections = other.objections(sup, model.value());
        return (sub == null || realm.accepts(sub, model.value())) && !objections.isEmpty()
                ? new Verdict.NotContained(model.value(), objections)
                : new Verdict.Undecided(
                        "$ref",
                        "the validator does not confirm " + model.value().toJson());
    }
}
