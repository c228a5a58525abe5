package dev.concordat.tests.pact.check;

import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Severity;
import dev.concordat.tests.check.Problem;
import dev.concordat.tests.pact.InteractionOutcome;
import dev.concordat.tests.pact.InteractionOutcome.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * An interaction and who is to blame where it goes wrong.
 *
 * @param outcome how the service did
 * @param triangle what is known of service, document and consumer, two by two
 * @param problems what the service's response breaks of the document
 * @param taken what the document has against the request, where the service took it
 * @param objections what the pact and the document disagree in
 */
public record BlamedInteraction(
        InteractionOutcome outcome,
        Triangle triangle,
        List<Problem> problems,
        List<Problem> taken,
        List<Finding> objections) {

    public BlamedInteraction {
        problems = List.copyOf(problems);
        taken = List.copyOf(taken);
        objections = List.copyOf(objections);
    }

    /** Whether any two of the three disagree in an interaction that was tried. */
    public boolean isDisagreement() {
        return !triangle.suspects().isEmpty() && outcome.verdict() != Verdict.SKIPPED;
    }

    /** The disagreement as a finding, empty where there is none. */
    Optional<Finding> finding() {
        if (!isDisagreement()) {
            return Optional.empty();
        }
        String message = "\"" + outcome.description() + "\" of " + outcome.consumer() + ": to blame: "
                + triangle.verdict()
                + said("; the service breaks ", problems)
                + said("; the service takes what does not fit ", taken);
        boolean told = outcome.verdict() == Verdict.FAILED;
        return Optional.of(
                new Finding("pact-blame", told ? Severity.INFO : Severity.WARNING, message, null, outcome.location()));
    }

    private static String said(String what, List<Problem> problems) {
        return problems.stream()
                .findFirst()
                .map(problem -> what + problem.location() + " (" + problem.checkId() + ")")
                .orElse("");
    }
}
