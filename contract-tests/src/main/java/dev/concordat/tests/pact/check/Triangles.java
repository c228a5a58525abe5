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
import dev.concordat.tests.check.RequestChecks;
import dev.concordat.tests.check.RequestProblem;
import dev.concordat.tests.check.UnexpectedContentCheck;
import dev.concordat.tests.judge.DocumentValidator;
import dev.concordat.tests.judge.Judge;
import dev.concordat.tests.pact.InteractionOutcome;
import dev.concordat.tests.pact.InteractionOutcome.Verdict;
import dev.concordat.tests.pact.PactReport;
import dev.concordat.tests.pact.check.Triangle.Agreement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
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
        Optional<OperationMatch> match = exchange == null ? Optional.empty() : match(exchange);
        List<Problem> broken = match.stream()
                .flatMap(found -> broken(found, Objects.requireNonNull(exchange)))
                .toList();
        List<Problem> sent = match.stream()
                .flatMap(found -> sent(found, Objects.requireNonNull(exchange)))
                .toList();
        List<Problem> taken = exchange != null && exchange.response().isSuccess() ? sent : List.of();
        List<Finding> objections = new ArrayList<>();
        if (check != null) {
            check.findings().stream()
                    .filter(finding -> Relevance.of(finding, outcome, exchange, !broken.isEmpty()))
                    .forEach(objections::add);
            broken.stream()
                    .filter(problem -> check.contradicted().contains(problem.location()))
                    .map(problem -> objection("the expected body shows what breaks ", problem, outcome))
                    .forEach(objections::add);
        }
        boolean refused = exchange != null && exchange.response().status() / 100 == 4;
        if (refused && outcome.verdict() == Verdict.FAILED) {
            // The consumer may send what is wrong on purpose, and then be refused otherwise than it thinks.
            sent.stream()
                    .map(problem -> objection("the request breaks ", problem, outcome))
                    .forEach(objections::add);
        }
        Triangle triangle = new Triangle(
                match.isEmpty() ? Agreement.UNKNOWN : Agreement.of(broken.isEmpty() && taken.isEmpty()),
                switch (outcome.verdict()) {
                    case PASSED -> Agreement.AGREE;
                    case FAILED -> Agreement.DISAGREE;
                    case ERROR, SKIPPED -> Agreement.UNKNOWN;
                },
                check == null || !check.judged() ? Agreement.UNKNOWN : Agreement.of(objections.isEmpty()));
        return new BlamedInteraction(outcome, triangle, broken, taken, objections);
    }

    private static Finding objection(String what, Problem problem, InteractionOutcome outcome) {
        return Finding.info("pact-" + problem.checkId(), what + problem.location(), null, outcome.location());
    }

    private Optional<OperationMatch> match(Exchange exchange) {
        return matcher.match(exchange.request().method(), exchange.request().target());
    }

    /** What the document has against the response; content that it does not describe is no error, but no agreement. */
    private Stream<Problem> broken(OperationMatch match, Exchange exchange) {
        return Checks.inspect(Observation.of(contract, judge, match.operation(), exchange)).stream()
                .filter(problem -> problem.severity() == Severity.ERROR
                        || problem.checkId().equals(UnexpectedContentCheck.ID));
    }

    /** What the document has against the request. */
    private Stream<Problem> sent(OperationMatch match, Exchange exchange) {
        return RequestChecks.inspect(contract, judge, match, exchange.request(), true).stream()
                .map(RequestProblem::problem);
    }
}
