package dev.concordat.tests.plan;

import dev.concordat.core.contract.Operation;
import java.util.List;

/**
 * One case: a request, or several whose answers together show something; what they need, and how the service must
 * answer.
 *
 * @param id unique and stable for one contract, options and seed
 * @param operation the one that the case is about
 * @param legs at least one
 * @param shared whether the resources it needs may be those of other cases of the operation, since it changes nothing
 */
public record Scenario(String id, Operation operation, Purpose purpose, List<Leg> legs, boolean shared) {

    public Scenario {
        legs = List.copyOf(legs);
    }

    /** The request that the case is about; of several the first. */
    public Step step() {
        return legs.get(0).step();
    }

    public boolean isSequence() {
        return purpose.expectation() == Expectation.SEQUENCE;
    }
}
