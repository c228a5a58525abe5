package dev.concordat.tests.check;

import dev.concordat.core.finding.Severity;
import dev.concordat.tests.plan.Purpose;
import dev.concordat.tests.plan.Scenario;
import java.util.List;

/** A request without a required header is refused. */
final class RequiredHeaderCheck implements Check {

    static boolean applies(Purpose purpose) {
        return purpose.place().in().equals("header") && purpose.keyword().equals("required");
    }

    @Override
    public String id() {
        return "required-header-not-enforced";
    }

    @Override
    public List<Problem> inspect(Observation observation) {
        Scenario scenario = observation.scenario();
        if (scenario == null || !applies(scenario.purpose()) || !Rejection.isAccepted(observation)) {
            return List.of();
        }
        Purpose purpose = scenario.purpose();
        return List.of(new Problem(
                        id(),
                        Severity.ERROR,
                        purpose.place() + " required",
                        "accepted with " + observation.status() + " although " + purpose.reason(),
                        "refuse it with 400 or 428, or make the header optional in the contract",
                        purpose.location())
                .demanding(Demand.REFUSAL));
    }
}
