package dev.concordat.tests.canary;

import dev.concordat.core.wire.Exchange;
import dev.concordat.tests.check.Problem;
import dev.concordat.tests.execute.Outcome;
import java.util.List;
import java.util.Optional;

/**
 * What one of the two services made of a case.
 *
 * @param doubts why the state of the service may explain a refusal
 * @param problems what is wrong with it by the contract
 */
public record Answered(Outcome outcome, List<String> doubts, List<Problem> problems) {

    public Answered {
        doubts = List.copyOf(doubts);
        problems = List.copyOf(problems);
    }

    /** The exchange, empty where there was no answer. */
    public Optional<Exchange> exchange() {
        return outcome instanceof Outcome.Answered answered ? Optional.of(answered.exchange()) : Optional.empty();
    }

    /** Whether there was an answer, and it was a success. */
    public boolean isSuccess() {
        return exchange().filter(each -> each.response().isSuccess()).isPresent();
    }

    /** Why it says nothing of the case: it was not sent, or refused for want of what it needs. */
    Optional<String> obstacle() {
        if (outcome instanceof Outcome.NotSent unsent) {
            return Optional.of(unsent.reason());
        }
        return isSuccess() || doubts.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", doubts));
    }

    /** Whether a problem of one cause shows here, too. */
    boolean shows(Problem problem) {
        return problems.stream()
                .anyMatch(other -> other.checkId().equals(problem.checkId())
                        && other.place().equals(problem.place()));
    }
}
