package dev.concordat.tests.canary;

import dev.concordat.core.contract.Operation;
import dev.concordat.core.finding.Severity;
import dev.concordat.core.wire.WireResponse;
import dev.concordat.tests.check.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What tells the answers of two services to one valid request apart: breaks, and what the contract leaves open. */
public final class Differences {

    /** The request itself is called wrong; other statuses may come from what a service holds. */
    private static final Set<Integer> REFUSALS = Set.of(400, 401, 403, 405, 406, 413, 414, 415, 422);

    private static final int SHOWN = 3;

    private Differences() {}

    /** What is wrong with the candidate's answer and was not wrong with the stable one's. */
    public static List<Problem> breaks(Operation operation, Answered stable, Answered candidate) {
        List<Problem> breaks = new ArrayList<>(candidate.problems().stream()
                .filter(problem -> !stable.shows(problem))
                .toList());
        int status = status(candidate);
        if (breaks.isEmpty() && stable.isSuccess() && REFUSALS.contains(status)) {
            breaks.add(new Problem(
                    "candidate-refuses",
                    Severity.ERROR,
                    "status " + status,
                    "the candidate refuses with " + status + " what the stable service takes with " + status(stable),
                    "take what was taken before, or release it as a breaking change",
                    operation.location()));
        }
        if (breaks.isEmpty() && stable.isSuccess()) {
            candidate.obstacle().ifPresent(reason -> breaks.add(unasked(operation, reason)));
        }
        return breaks;
    }

    private static Problem unasked(Operation operation, String reason) {
        return new Problem(
                "candidate-not-asked",
                Severity.WARNING,
                "preparation",
                "what the stable service takes could not be prepared at the candidate: " + reason,
                "see what 'concordat verify' says of the candidate",
                operation.location());
    }

    /** What differs and breaks nothing. */
    public static List<Problem> allowed(Operation operation, Answered stable, Answered candidate) {
        Optional<WireResponse> before = stable.exchange().map(exchange -> exchange.response());
        Optional<WireResponse> after = candidate.exchange().map(exchange -> exchange.response());
        if (before.isEmpty() || after.isEmpty()) {
            return List.of();
        }
        if (before.get().status() != after.get().status()) {
            return List.of(difference(
                    operation,
                    "status " + before.get().status() + " to " + after.get().status(),
                    "the candidate answers " + after.get().status() + ", the stable service "
                            + before.get().status()));
        }
        Shape old = Shape.of(before.get());
        Shape other = Shape.of(after.get());
        Set<String> more = other.without(old);
        Set<String> less = old.without(other);
        return more.isEmpty() && less.isEmpty()
                ? List.of()
                : List.of(difference(
                        operation,
                        "shape " + more + " " + less,
                        "the answer has another form" + list(", more: ", more) + list(", less: ", less)));
    }

    private static String list(String label, Set<String> places) {
        String rest = places.size() > SHOWN ? " and " + (places.size() - SHOWN) + " more" : "";
        return places.isEmpty()
                ? ""
                : label + String.join(", ", places.stream().limit(SHOWN).toList()) + rest;
    }

    private static Problem difference(Operation operation, String place, String message) {
        return new Problem("answer-differs", Severity.INFO, place, message, null, operation.location());
    }

    private static int status(Answered answered) {
        return answered.exchange().map(exchange -> exchange.response().status()).orElse(0);
    }
}
