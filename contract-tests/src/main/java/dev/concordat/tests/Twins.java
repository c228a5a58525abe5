package dev.concordat.tests;

import dev.concordat.tests.check.Ending;
import dev.concordat.tests.check.Verdict;
import dev.concordat.tests.plan.Draft;
import dev.concordat.tests.plan.Expectation;
import dev.concordat.tests.plan.Scenario;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Remembers which valid requests were taken. That an invalid one is refused says nothing of its fault where the same
 * operation takes no valid one either, or none in that media type.
 */
final class Twins {

    private final Set<String> accepted = new HashSet<>();

    /** The ending of a case in the light of those before it. */
    Ending ending(Scenario scenario, Ending ending) {
        Expectation expectation = scenario.purpose().expectation();
        boolean passed = ending.verdict() == Verdict.PASSED;
        String operation = scenario.operation().key();
        Optional<String> withBody = mediaType(scenario).map(type -> operation + "\0" + type);
        if (passed && expectation == Expectation.ACCEPTED) {
            accepted.add(operation);
            withBody.ifPresent(accepted::add);
        }
        boolean body = scenario.purpose().place().in().equals("body");
        String twin = body ? withBody.orElse(operation) : operation;
        return passed && expectation == Expectation.REJECTED && !accepted.contains(twin)
                ? Ending.inconclusive("no valid request was accepted before, so the refusal proves nothing")
                : ending;
    }

    /** All drafts of a case are in one media type. */
    private static Optional<String> mediaType(Scenario scenario) {
        return scenario.step().drafts().stream()
                .filter(Draft.Instance.class::isInstance)
                .map(draft -> ((Draft.Instance) draft).type().range())
                .findFirst();
    }
}
