package dev.concordat.tests.check;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.Operation;
import dev.concordat.core.contract.Response;
import dev.concordat.core.wire.Exchange;
import dev.concordat.core.wire.WireResponse;
import dev.concordat.tests.judge.Judge;
import dev.concordat.tests.plan.Expectation;
import dev.concordat.tests.plan.Scenario;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One exchange to be judged.
 *
 * @param scenario the case that the exchange is the answer to; null for requests that only prepared one
 * @param doubts why the service's state may explain a refusal
 * @param timeLimit within which the answer must be complete, null for none
 */
public record Observation(
        Contract contract,
        Judge judge,
        Operation operation,
        Exchange exchange,
        @Nullable Scenario scenario,
        List<String> doubts,
        @Nullable Duration timeLimit) {

    public Observation {
        doubts = List.copyOf(doubts);
    }

    /** An exchange that is no case of a run: only what holds for every answer can be judged. */
    public static Observation of(Contract contract, Judge judge, Operation operation, Exchange exchange) {
        return new Observation(contract, judge, operation, exchange, null, List.of(), null);
    }

    public Observation within(@Nullable Duration limit) {
        return new Observation(contract, judge, operation, exchange, scenario, doubts, limit);
    }

    public WireResponse response() {
        return exchange.response();
    }

    public int status() {
        return exchange.response().status();
    }

    /** The declared response that covers the status. */
    public Optional<Response> declared() {
        return operation.responseFor(status());
    }

    public boolean expects(Expectation expectation) {
        return scenario != null && scenario.purpose().expectation() == expectation;
    }

    /** Whether the response may carry content at all (RFC 9110, 6.4.1). */
    boolean mayHaveContent() {
        return !operation.method().equals("HEAD") && status() != 204 && status() != 304 && status() / 100 != 1;
    }
}
