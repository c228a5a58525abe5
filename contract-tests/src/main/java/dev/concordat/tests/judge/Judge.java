package dev.concordat.tests.judge;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.SchemaId;
import dev.concordat.core.json.JsonValue;
import dev.concordat.core.validate.InstanceValidator;
import dev.concordat.core.validate.Side;
import dev.concordat.core.validate.Violation;
import java.util.List;
import java.util.Set;

/**
 * Two opinions on one value. A value counts as invalid only where both validators say so; a disagreement is a fault of
 * a validator or an unclear schema, never one of the service.
 */
public final class Judge {

    private final InstanceValidator requests;
    private final InstanceValidator responses;
    private final SecondOpinion second;

    public Judge(Contract contract, SecondOpinion second) {
        this.requests = new InstanceValidator(contract, Side.REQUEST);
        this.responses = new InstanceValidator(contract, Side.RESPONSE);
        this.second = second;
    }

    /** What the first validator objects to. */
    public List<Violation> violations(SchemaId schema, JsonValue value, Side side) {
        return (side == Side.REQUEST ? requests : responses).validate(schema, value);
    }

    /** Whether the first validator has nothing against the value. */
    public boolean accepts(SchemaId schema, JsonValue value, Side side) {
        return violations(schema, value, side).isEmpty();
    }

    /** Whether the second validator agrees that the value is invalid. */
    public boolean confirms(SchemaId schema, JsonValue value, Side side) {
        return second.of(schema, value, side) == Opinion.INVALID;
    }

    /**
     * The violations at places that the second validator objects to as well, or above or below such a place: two
     * validators report a composition at different depths. All of them, where the places have nothing in common.
     */
    public List<Violation> confirmed(List<Violation> violations, SchemaId schema, JsonValue value, Side side) {
        Set<String> objections = second.objections(schema, value, side);
        List<Violation> shared = violations.stream()
                .filter(violation -> objections.stream()
                        .anyMatch(place -> holds(place, violation.pointer()) || holds(violation.pointer(), place)))
                .toList();
        return shared.isEmpty() ? violations : shared;
    }

    private static boolean holds(String outer, String inner) {
        return inner.equals(outer) || inner.startsWith(outer + "/");
    }

    /** Whether both validators call the value invalid. */
    public boolean isInvalid(SchemaId schema, JsonValue value, Side side) {
        return !accepts(schema, value, side) && confirms(schema, value, side);
    }
}
