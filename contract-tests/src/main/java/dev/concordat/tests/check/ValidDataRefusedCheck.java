package dev.concordat.tests.check;

import dev.concordat.core.contract.Operation;
import dev.concordat.core.finding.Severity;
import dev.concordat.tests.plan.Expectation;
import dev.concordat.tests.plan.Purpose;
import dev.concordat.tests.plan.Scenario;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the contract allows is taken. */
public final class ValidDataRefusedCheck implements Check {

    private static final String ID = "valid-data-refused";
    private static final Set<Integer> DATA = Set.of(400, 413, 414, 415, 422);
    private static final Set<Integer> REFUSALS = Set.of(400, 401, 403, 404, 405, 406, 412, 415, 422, 428);

    @Override
    public String id() {
        return ID;
    }

    /** A GET that was taken before is called wrong now. */
    public static Optional<Problem> repeated(Operation operation, int status) {
        return DATA.contains(status)
                ? Optional.of(new Problem(
                                ID,
                                Severity.ERROR,
                                "status " + status,
                                "valid, yet refused with " + status + ": the same GET that was taken before",
                                "accept the request, or state in the contract what forbids it",
                                operation.location())
                        .demanding(Demand.SUCCESS))
                : Optional.empty();
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
        int status = observation.status();
        if (observation.declared().isEmpty() && !REFUSALS.contains(status)) {
            // An undeclared status is a finding of its own, and this one does not speak of the data.
            return List.of();
        }
        Purpose purpose = scenario.purpose();
        boolean data = DATA.contains(status);
        return List.of(new Problem(
                        id(),
                        // Of a combination the document may say too little where each of its values is taken alone.
                        purpose.keyword().equals("combination") ? Severity.WARNING : Severity.ERROR,
                        data ? purpose.place() + " " + purpose.keyword() : "status " + status,
                        "valid, yet refused with " + observation.status() + ": " + purpose.place() + ", "
                                + purpose.reason(),
                        "accept the request, or state in the contract what forbids it",
                        purpose.location())
                .demanding(Demand.statuses(100, 399)));
    }
}
