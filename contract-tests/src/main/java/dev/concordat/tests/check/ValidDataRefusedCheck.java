package dev.concordat.tests.check;

import dev.concordat.core.finding.Severity;
import dev.concordat.tests.plan.Expectation;
import dev.concordat.tests.plan.Purpose;
import dev.concordat.tests.plan.Scenario;
import java.util.List;

/** What the contract allows is taken. */
final class ValidDataRefusedCheck implements Check {

    @Override
    public String id() {
        return "valid-data-refused";
    }

    @Override
    public List<Problem> inspect(Observation observation) {
        Scenario scenario = observation.scenario();
        if (scenario == null
                || !observation.expects(Expectation.ACCEPTED)
                || Acceptance.isAccepted(observation)
                || Acceptance.explanation(observation).isPresent()) {
            return List.of();
        }
        Purpose purpose = scenario.purpose();
        return List.of(new Problem(
                id(),
                Severity.ERROR,
                purpose.place() + " " + purpose.keyword(),
                "a valid request is refused with " + observation.status() + ": " + purpose.reason(),
                "accept the request, or state in the contract what forbids it",
                purpose.location()));
    }
}
