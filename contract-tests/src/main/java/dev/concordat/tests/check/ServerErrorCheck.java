package dev.concordat.tests.check;

import dev.concordat.core.contract.StatusRange;
import dev.concordat.core.finding.Severity;
import java.util.List;

/** No request makes the service fail: 500 never, other 5xx only where the contract names them. */
final class ServerErrorCheck implements Check {

    @Override
    public String id() {
        return "server-error";
    }

    @Override
    public List<Problem> inspect(Observation observation) {
        int status = observation.status();
        boolean named = observation
                .declared()
                .filter(response -> response.status().kind() != StatusRange.Kind.DEFAULT)
                .isPresent();
        if (status < 500 || (status != 500 && named)) {
            return List.of();
        }
        return List.of(new Problem(
                        id(),
                        Severity.ERROR,
                        "status " + status,
                        "the service failed with " + status,
                        "find the cause in the service's log; an invalid request deserves a 4xx",
                        observation.operation().location())
                .demanding(Demand.statuses(100, 499)));
    }
}
