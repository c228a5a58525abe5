package dev.concordat.tests.check;

import dev.concordat.core.finding.Severity;
import dev.concordat.tests.plan.Expectation;
import dev.concordat.tests.plan.Purpose;
import dev.concordat.tests.plan.Scenario;
import java.util.List;

/**
 * Secured operations let nobody in without good credentials.
 *
 * @param id one id for each way in which credentials can be bad
 * @param keyword which of them is looked at
 */
record CredentialsCheck(String id, String keyword) implements Check {

    @Override
    public List<Problem> inspect(Observation observation) {
        Scenario scenario = observation.scenario();
        if (scenario == null
                || !observation.expects(Expectation.UNAUTHORISED)
                || !scenario.purpose().keyword().equals(keyword)
                || !observation.response().isSuccess()) {
            return List.of();
        }
        Purpose purpose = scenario.purpose();
        return List.of(new Problem(
                        id,
                        Severity.ERROR,
                        purpose.place().toString(),
                        "accepted with " + observation.status() + " although " + purpose.reason(),
                        "answer 401 or 403, or drop `security` from the operation",
                        purpose.location())
                .demanding(Demand.status(401, 403)));
    }
}
