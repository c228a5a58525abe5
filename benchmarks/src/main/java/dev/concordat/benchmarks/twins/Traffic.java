package dev.concordat.benchmarks.twins;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.Operation;
import dev.concordat.core.route.OperationMatch;
import dev.concordat.core.route.OperationMatcher;
import dev.concordat.core.wire.Exchange;
import dev.concordat.core.wire.WireRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a clean service was asked and answered, the source of requests that are known to be good.
 *
 * @param exchanges in the order in which they were
 */
record Traffic(Contract contract, OperationMatcher matcher, List<Exchange> exchanges) {

    Traffic(Contract contract, List<Exchange> exchanges) {
        this(contract, OperationMatcher.deployed(contract, ""), List.copyOf(exchanges));
    }

    Optional<Operation> operation(WireRequest request) {
        return matcher.match(request.method(), request.target()).map(OperationMatch::operation);
    }

    /** The first exchange of an operation that was answered like this. */
    Optional<Exchange> first(Operation operation, Predicate<Exchange> wanted) {
        return exchanges.stream()
                .filter(exchange -> exchange.request().method().equals(operation.method())
                        && wanted.test(exchange)
                        && operation(exchange.request())
                                .filter(operation::equals)
                                .isPresent())
                .findFirst();
    }

    /** What created the resource that a request names, and what that one needed; outermost first. */
    List<Exchange> prelude(WireRequest request) {
        for (int i = exchanges.size() - 1; i >= 0; i--) {
            Exchange exchange = exchanges.get(i);
            String location = exchange.response().header("Location").orElse("");
            boolean created = exchange.response().status() == 201
                    && exchange.request().method().equals("POST")
                    && (request.path().equals(location) || request.path().startsWith(location + "/"))
                    && !location.isEmpty();
            if (created) {
                List<Exchange> all = new ArrayList<>(prelude(exchange.request()));
                all.add(exchange);
                return all;
            }
        }
        return List.of();
    }
}
