package dev.concordat.core.algebra;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.validate.Side;
import java.util.List;

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
    private final Solver solver = new Solver();
    private final int budget;

    /**
     * @param side the direction of the values, which decides what {@code readOnly} and {@code writeOnly} make of
     *     {@code required}
     * @param budget how many steps one question may take
     */
    public Containment(Contract first, Contract second, Side side, int budget) {
        List<Realm> realms = Realm.of(first, second, side);
        this.first = realms.get(0);
        this.second = realms.get(1);
        this.budget = budget;
    }

    /** Whether every value of a schema of the first contract is one of a schema of the second contract. */
    public Verdict firstWithin(SchemaId sub, SchemaId sup) {
        return within(first, sub, second, sup);
    }

    /** Whether every value of a schema of the second contract is one of a schema of the first contract. */
    public Verdict secondWithin(SchemaId sub, SchemaId sup) {
        return within(second, sub, first, sup);
    }

    /** Whether a schema of the first and one of the second contract are the same at first sight. */
    public boolean isSame(SchemaId inFirst, SchemaId inSecond) {
        return first.form(inFirst) == second.form(inSecond);
    }

    private Verdict within(Realm realm, SchemaId sub, Realm other, SchemaId sup) {
        Outcome outcome =
                solver.solve(List.of(realm.holds(sub), other.holds(sup).negated()), new Budget(budget));
        if (outcome instanceof Outcome.Unknown unknown) {
            return new Verdict.Undecided(unknown.keyword(), unknown.reason());
        }
        if (outcome instanceof Outcome.Model model) {
            if (realm.isUnsound(sub) || other.isUnsound(sup)) {
                return new Verdict.Undecided("$ref", "the document has an error in the schema");
            }
            return realm.accepts(sub, model.value()) && !other.accepts(sup, model.value())
                    ? new Verdict.NotContained(model.value())
                    : new Verdict.Undecided(
                            "$ref",
                            "the validator does not confirm " + model.value().toJson());
        }
        return new Verdict.Contained();
    }
}
