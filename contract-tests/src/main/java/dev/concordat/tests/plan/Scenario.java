package dev.concordat.tests.plan;

import dev.concordat.core.contract.Operation;

/**
 * One case: a request, what it needs, and how the service must answer.
 *
 * @param id unique and stable for one contract, options and seed
 * @param shared whether the resources it needs may be those of other cases of the operation, since it changes nothing
 */
public record Scenario(String id, Purpose purpose, Step step, boolean shared) {

    public Operation operation() {
        return step.operation();
    }
}
