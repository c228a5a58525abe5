package dev.concordat.tests.check;

import dev.concordat.core.contract.Operation;
import dev.concordat.core.finding.Severity;
import java.util.List;

/** No content where HTTP allows none (RFC 9110, 15.3.5 and 15.4.5), none undescribed in a success. */
public final class UnexpectedContentCheck implements Check {

    public static final String ID = "unexpected-content";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<Problem> inspect(Observation observation) {
        boolean content = !observation.response().body().isEmpty();
        int status = observation.status();
        if (content && !observation.mayHaveContent()) {
            return List.of(problem(observation, Severity.ERROR, "a response to " + what(observation) + " has a body"));
        }
        boolean undescribed = content
                && status / 100 == 2
                && observation
                        .declared()
                        .filter(response -> response.content().isEmpty())
                        .isPresent();
        return undescribed
                ? List.of(problem(
                        observation, Severity.WARNING, "the " + status + " response has a body that nothing describes"))
                : List.of();
    }

    private static String what(Observation observation) {
        return observation.operation().method().equals("HEAD") ? "HEAD" : "status " + observation.status();
    }

    /** The same of an answer whose content cannot even be read. */
    public static Problem illegal(Operation operation, int status) {
        return problem(operation, status, Severity.ERROR, "a response to status " + status + " has a body");
    }

    private static Problem problem(Observation observation, Severity severity, String message) {
        return problem(observation.operation(), observation.status(), severity, message);
    }

    private static Problem problem(Operation operation, int status, Severity severity, String message) {
        return new Problem(
                        ID,
                        severity,
                        "status " + status,
                        message,
                        "send no body, or declare its content",
                        operation.location())
                .demanding(new Demand.NoBody());
    }
}
