package dev.concordat.tests.check;

import dev.concordat.core.contract.Operation;
import dev.concordat.core.contract.StatusRange;
import dev.concordat.tests.plan.Scenario;
import dev.concordat.tests.plan.Source;
import java.util.Optional;
import java.util.Set;

/** Reads the answer to a valid request: taken, refused, or refused for a reason that the contract leaves room for. */
final class Acceptance {

    private static final Set<Integer> STATE = Set.of(409, 410, 412, 416, 423, 424, 425, 428, 429);

    private Acceptance() {}

    static boolean isAccepted(Observation observation) {
        return observation.status() < 400;
    }

    /** Why a refusal proves nothing, empty where it is the service's fault. */
    static Optional<String> explanation(Observation observation) {
        int status = observation.status();
        Operation operation = observation.operation();
        Scenario scenario = observation.scenario();
        if (status >= 500) {
            return Optional.of("the service failed with " + status);
        }
        boolean credentials =
                scenario != null && !scenario.step().login().schemes().isEmpty();
        if (credentials && status == 401) {
            return Optional.of("401: the service does not take the credentials given");
        }
        if ((credentials || isNamed(operation, 403)) && status == 403) {
            return Optional.of("403: the credentials given do not allow this operation");
        }
        if (!observation.doubts().isEmpty() && status != 405) {
            return Optional.of(status + ": " + String.join("; ", observation.doubts()));
        }
        boolean precondition = scenario != null
                && scenario.step().arguments().stream()
                        .anyMatch(argument -> argument.parameter().name().equalsIgnoreCase("If-Match")
                                && argument.source() instanceof Source.Bound);
        if (precondition && (status == 412 || status == 428)) {
            return Optional.empty();
        }
        if (STATE.contains(status)) {
            return status == 429 || isCovered(operation, status)
                    ? Optional.of(status + ": the state of the service may stand in the way"
                            + (status == 409 ? "; another --seed may help" : ""))
                    : Optional.empty();
        }
        if (status == 404) {
            boolean ownItem = operation.path().endsWith("}");
            boolean below = operation.path().contains("}");
            return isNamed(operation, 404) && !ownItem
                    ? Optional.of(
                            below
                                    ? "404: the resource exists, what is asked of it may not"
                                    : "404: what the request refers to may not exist in this service")
                    : Optional.empty();
        }
        if (status == 422 && isNamed(operation, 400) && isNamed(operation, 422)) {
            return Optional.of("422 beside a declared 400: a rule that the schema does not state may be broken");
        }
        return Optional.empty();
    }

    private static boolean isCovered(Operation operation, int status) {
        return operation.responseFor(status).isPresent();
    }

    /** Whether the document names the status itself, not only a range or default. */
    private static boolean isNamed(Operation operation, int status) {
        return operation
                .responseFor(status)
                .filter(response -> response.status().kind() == StatusRange.Kind.CODE)
                .isPresent();
    }
}
