package dev.concordat.tests.check;

import dev.concordat.core.finding.Severity;
import dev.concordat.tests.plan.Purpose;
import dev.concordat.tests.plan.Scenario;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a case ended, and why where that is not plain.
 *
 * @param reason for inconclusive and untested cases
 */
public record Ending(Verdict verdict, @Nullable String reason) {

    public static Ending notTested(String reason) {
        return new Ending(Verdict.NOT_TESTED, reason);
    }

    public static Ending inconclusive(String reason) {
        return new Ending(Verdict.INCONCLUSIVE, reason);
    }

    /** The verdict on a sequence that was answered as far as it needs. */
    public static Ending of(List<Problem> problems) {
        boolean failed = problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
        return new Ending(failed ? Verdict.FAILED : Verdict.PASSED, null);
    }

    /** The verdict on an answered case. */
    public static Ending of(Observation observation, Scenario scenario, List<Problem> problems) {
        if (problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR)) {
            return new Ending(Verdict.FAILED, null);
        }
        Purpose purpose = scenario.purpose();
        Optional<String> doubt = switch (purpose.expectation()) {
            case ACCEPTED ->
                Acceptance.isAccepted(observation) ? Optional.empty() : Acceptance.explanation(observation);
            case REJECTED ->
                Rejection.isMeant(observation, purpose)
                        ? Optional.empty()
                        : Optional.of(observation.status() + " does not say that the request is invalid");
            case UNAUTHORISED ->
                observation.status() == 401 || observation.status() == 403
                        ? Optional.empty()
                        : Optional.of(observation.status() + " does not say that the credentials are wrong");
            case ANY, SEQUENCE -> Optional.empty();
        };
        return doubt.map(reason -> new Ending(Verdict.INCONCLUSIVE, reason))
                .orElseGet(() -> new Ending(Verdict.PASSED, null));
    }
}
