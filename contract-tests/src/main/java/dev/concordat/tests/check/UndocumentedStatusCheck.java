package dev.concordat.tests.check;

import dev.concordat.core.contract.Response;
import dev.concordat.core.finding.Severity;
import dev.concordat.tests.plan.Expectation;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Every status is declared. An undeclared 4xx in answer to a request that the contract forbids weighs less: clients
 * that keep to the contract never see it.
 */
final class UndocumentedStatusCheck implements Check {

    @Override
    public String id() {
        return "undocumented-status";
    }

    @Override
    public List<Problem> inspect(Observation observation) {
        int status = observation.status();
        if (observation.declared().isPresent() || status >= 500) {
            return List.of();
        }
        boolean deserved = status / 100 == 4
                && (observation.expects(Expectation.REJECTED)
                        || observation.expects(Expectation.UNAUTHORISED)
                        || status == 401
                        || status == 429);
        String declared = observation.operation().responses().stream()
                .map(Response::status)
                .map(Object::toString)
                .collect(Collectors.joining(", "));
        return List.of(new Problem(
                        id(),
                        deserved ? Severity.WARNING : Severity.ERROR,
                        "status " + status,
                        "status " + status + " is not declared; declared: " + (declared.isEmpty() ? "none" : declared),
                        "declare " + status + " or `default` in the responses, or answer with a declared status",
                        observation.operation().location())
                .demanding(Demand.declaredStatus(observation.operation())));
    }
}
