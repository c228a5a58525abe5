package dev.concordat.tests.sequence;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.Operation;
import dev.concordat.core.wire.Exchange;
import dev.concordat.core.wire.WireResponse;
import dev.concordat.tests.plan.Scenario;
import java.util.List;

/**
 * The exchanges of a sequence, to be judged together.
 *
 * @param exchanges one a leg
 * @param doubts why the state of the service may explain what is odd; empty: nothing does
 */
public record Course(Contract contract, Scenario scenario, List<Exchange> exchanges, List<String> doubts) {

    public Course {
        exchanges = List.copyOf(exchanges);
        doubts = List.copyOf(doubts);
    }

    public Operation operation() {
        return scenario.operation();
    }

    public WireResponse response(int leg) {
        return exchanges.get(leg).response();
    }

    public int status(int leg) {
        return response(leg).status();
    }
}
