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
     * One finding for each interaction with a disagreement: a warning where the verification alone saw none. No
     * finding shows a value of an exchange, since that may be a credential.
     *
     * @param verified how the service did
     * @param exchanges what the verification sent and received, by the place of the interaction
     * @param checked how the same pacts go with the document
     */
    public static List<Finding> findings(
            LoadedContract loaded,
            PactReport verified,
            Map<SourceLocation, Exchange> exchanges,
            List<InteractionCheck> checked) {
        Triangles triangles = new Triangles(loaded);
        Map<SourceLocation, InteractionCheck> checks = new HashMap<>();
        checked.forEach(check -> checks.put(check.location(), check));
        return verified.outcomes().stream()
                .map(outcome ->
                        triangles.finding(outcome, exchanges.get(outcome.location()), checks.get(outcome.location())))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Finding> finding(
            InteractionOutcome outcome, @Nullable Exchange exchange, @Nullable InteractionCheck check) {
        Optional<OperationMatch> match = exchange == null ? Optional.empty() : match(exchange);
        List<Problem> broken = match.stream()
                .flatMap(found -> broken(found, Objects.requireNonNull(exchange)))
                .toList();
        List<Problem> sent = match.stream()
                .flatMap(found -> sent(found, Objects.requireNonNull(exchange)))
                .toList();
        List<Problem> taken = exchange != null && exchange.response().isSuccess() ? sent : List.of();
        // The consumer may send what is wrong on purpose, and then be refused otherwise than it thinks.
        boolean refused = exchange != null
                && exchange.response().status() / 100 == 4
                && !sent.isEmpty()
                && outcome.verdict() == Verdict.FAILED;
        Triangle triangle = new Triangle(
                match.isEmpty() ? Agreement.UNKNOWN : Agreement.of(broken.isEmpty() && taken.isEmpty()),
                switch (outcome.verdict()) {
                    case PASSED -> Agreement.AGREE;
                    case FAILED -> Agreement.DISAGREE;
                    case ERROR, SKIPPED -> Agreement.UNKNOWN;
                },
                check == null || !check.judged()
                        ? Agreement.UNKNOWN
                        : Agreement.of(!refused
                                && broken.stream()
                                        .noneMatch(
                                                problem -> check.contradicted().contains(problem.location()))
                                && check.findings().stream()
                                        .noneMatch(finding -> Relevance.of(finding, outcome, exchange))));
        if (triangle.suspects().isEmpty() || outcome.verdict() == Verdict.SKIPPED) {
            return Optional.empty();
        }
        String message = "\"" + outcome.description() + "\" of " + outcome.consumer() + ": to blame: "
                + triangle.verdict()
                + said("; the service breaks ", broken)
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
