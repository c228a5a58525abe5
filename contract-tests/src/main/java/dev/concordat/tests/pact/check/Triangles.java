package dev.concordat.tests.pact.check;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Severity;
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.core.load.LoadedContract;
import dev.concordat.core.route.OperationMatch;
import dev.concordat.core.route.OperationMatcher;
import dev.concordat.core.wire.Exchange;
import dev.concordat.tests.check.Checks;
import dev.concordat.tests.check.Observation;
import dev.concordat.tests.check.Problem;
import dev.concordat.tests.judge.DocumentValidator;
import dev.concordat.tests.judge.Judge;
import dev.concordat.tests.pact.InteractionOutcome;
import dev.concordat.tests.pact.InteractionOutcome.Verdict;
import dev.concordat.tests.pact.PactReport;
import dev.concordat.tests.pact.check.Triangle.Agreement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who is to blame for each disagreement that a verification of pacts came upon: the response that it received is held to
 * the document, too, and the pact has been compared with the document before.
 */
public final class Triangles {

    private final Contract contract;
    private final Judge judge;
    private final OperationMatcher matcher;

    private Triangles(LoadedContract loaded) {
        this.contract = loaded.contract();
        this.judge = new Judge(contract, new DocumentValidator(loaded.spec()));
        this.matcher = OperationMatcher.deployed(contract, "");
    }

    /**
     * What is known of every interaction, in the order of the verification.
     *
     * @param verified how the service did
     * @param exchanges what the verification sent and received, by the place of the interaction
     * @param checked how the same pacts go with the document
     */
    public static List<BlamedInteraction> of(
            LoadedContract loaded,
            PactReport verified,
            Map<SourceLocation, Exchange> exchanges,
            List<InteractionCheck> checked) {
        Triangles triangles = new Triangles(loaded);
        Map<SourceLocation, InteractionCheck> checks = new HashMap<>();
        checked.forEach(check -> checks.put(check.location(), check));
        return verified.outcomes().stream()
                .map(outcome ->
                        triangles.blame(outcome, exchanges.get(outcome.location()), checks.get(outcome.location())))
                .toList();
    }

    /**
     * One finding for each interaction with a disagreement: a warning where the verification alone saw none. No
     * finding shows a value of an exchange, since that may be a credential.
     */
    public static List<Finding> findings(List<BlamedInteraction> interactions) {
        return interactions.stream()
                .map(BlamedInteraction::finding)
                .flatMap(Optional::stream)
                .toList();
    }

    private BlamedInteraction blame(
            InteractionOutcome outcome, @Nullable Exchange exchange, @Nullable InteractionCheck check) {
        List<Problem> problems = exchange == null ? List.of() : problems(exchange);
        List<Finding> objections = check == null ? List.of() : relevant(outcome, check);
        boolean unknown = exchange == null || match(exchange).isEmpty();
        Triangle triangle = new Triangle(
                unknown ? Agreement.UNKNOWN : Agreement.of(problems.isEmpty()),
                switch (outcome.verdict()) {
                    case PASSED -> Agreement.AGREE;
                    case FAILED -> Agreement.DISAGREE;
                    case ERROR, SKIPPED -> Agreement.UNKNOWN;
                },
                check == null || !check.judged() ? Agreement.UNKNOWN : Agreement.of(objections.isEmpty()));
        return new BlamedInteraction(outcome, triangle, problems, objections);
    }

    private Optional<OperationMatch> match(Exchange exchange) {
        return matcher.match(exchange.request().method(), exchange.request().target());
    }

    private List<Problem> problems(Exchange exchange) {
        return match(exchange).stream()
                .map(match -> Observation.of(contract, judge, match.operation(), exchange))
                .flatMap(observation -> Checks.inspect(observation).stream())
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
    }

    /**
     * What the document and the pact disagree in, as far as it has to do with the failure; where there was none, a promise
     * that the document lacks has done no harm.
     */
    private static List<Finding> relevant(InteractionOutcome outcome, InteractionCheck check) {
        return check.findings().stream()
                .filter(finding -> outcome.verdict() == Verdict.FAILED
                        ? finding.severity() != Severity.INFO
                                && outcome.places().stream()
                                        .anyMatch(place -> isInside(place, finding.location())
                                                || isInside(finding.location(), place))
                        : finding.severity() == Severity.ERROR)
                .toList();
    }

    private static boolean isInside(SourceLocation inner, SourceLocation outer) {
        return inner.pointer().equals(outer.pointer()) || inner.pointer().startsWith(outer.pointer() + "/");
    }
}
