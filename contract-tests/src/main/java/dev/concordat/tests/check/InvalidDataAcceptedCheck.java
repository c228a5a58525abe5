package dev.concordat.tests.check;

import dev.concordat.core.finding.Severity;
import dev.concordat.tests.plan.Expectation;
import dev.concordat.tests.plan.Purpose;
import dev.concordat.tests.plan.Scenario;
import java.util.List;
import java.util.Set;

/** What the contract forbids is refused. A format that servers seldom check weighs less: it is an annotation. */
final class InvalidDataAcceptedCheck implements Check {

    private static final Set<String> PARSED = Set.of("date", "date-time", "uuid");

    @Override
    public String id() {
        return "invalid-data-accepted";
    }

    @Override
    public List<Problem> inspect(Observation observation) {
        Scenario scenario = observation.scenario();
        if (scenario == null
                || !observation.expects(Expectation.REJECTED)
                || RequiredHeaderCheck.applies(scenario.purpose())
                || !Rejection.isAccepted(observation)) {
            return List.of();
        }
        Purpose purpose = scenario.purpose();
        return List.of(new Problem(
                        id(),
                        severity(observation, purpose),
                        purpose.place() + " " + purpose.keyword(),
                        "invalid, yet accepted with " + observation.status() + ": " + purpose.place() + ", "
                                + purpose.reason(),
                        "refuse it with 400 or 422, or loosen the contract",
                        purpose.location())
                .demanding(Demand.REFUSAL));
    }

    private static Severity severity(Observation observation, Purpose purpose) {
        if (!purpose.keyword().equals("format")) {
            return Severity.ERROR;
        }
        return observation.contract().schemas().values().stream()
                        .filter(schema -> schema.format() != null && PARSED.contains(schema.format()))
                        .anyMatch(schema -> schema.at("format").equals(purpose.location()))
                ? Severity.ERROR
                : Severity.WARNING;
    }
}
