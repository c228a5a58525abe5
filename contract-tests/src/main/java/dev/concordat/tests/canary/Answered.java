package dev.concordat.tests.canary;

import dev.concordat.core.wire.Exchange;
import dev.concordat.tests.check.Problem;
import dev.concordat.tests.execute.Outcome;
import java.util.List;
import java.util.Optional;

/**
 * What one of the two services made of a case.
 *
 * @param problems what is wrong with it by the contract
 */
public record Answered(Outcome outcome, List<Problem> problems) {

    public Answered {
        problems = List.copyOf(problems);
    }

    /** The exchange, empty where there was no answer. */
    public Optional<Exchange> exchange() {
        return outcome instanceof Outcome.Answered answered ? Optional.of(answered.exchange()) : Optional.empty();
    }

    boolean isSuccess() {
        return exchange().filter(each -> each.response().isSuccess()).isPresent();
    }

    /** Whether a problem of one cause shows here, too. */
    boolean shows(Problem problem) {
        return problems.stream()
                .anyMatch(other -> other.checkId().equals(problem.checkId())
                        && other.place().equals(problem.place()));
    }
}
