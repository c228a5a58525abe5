package dev.concordat.tests.traffic;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.Operation;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Severity;
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.core.graph.Refusals;
import dev.concordat.core.load.LoadedContract;
import dev.concordat.core.route.BasePaths;
import dev.concordat.core.route.OperationMatch;
import dev.concordat.core.route.OperationMatcher;
import dev.concordat.core.wire.Exchange;
import dev.concordat.tests.check.Checks;
import dev.concordat.tests.check.Observation;
import dev.concordat.tests.check.Problem;
import dev.concordat.tests.check.RequestChecks;
import dev.concordat.tests.judge.DocumentValidator;
import dev.concordat.tests.judge.Judge;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Holds exchanges to the contract that it has not planned itself: the operation exists, the request and the response fit
 * it. May be used by several threads.
 */
public final class TrafficJudge {

    private final Contract contract;
    private final Refusals unsound;
    private final Judge judge;
    private final OperationMatcher matcher;

    public TrafficJudge(LoadedContract loaded) {
        this.contract = loaded.contract();
        this.unsound = Refusals.of(contract);
        this.judge = new Judge(contract, new DocumentValidator(loaded.spec()));
        this.matcher = OperationMatcher.deployed(contract, "");
    }

    public Contract contract() {
        return contract;
    }

    /**
     * The operation that a request is for: below the contract's servers or the root, else below another base path.
     *
     * @param basePath "" for none
     */
    public Optional<OperationMatch> match(Exchange exchange, String basePath) {
        String method = exchange.request().method();
        String target = exchange.request().target();
        Optional<OperationMatch> match = matcher.match(method, target);
        String base = BasePaths.path(basePath);
        return match.isPresent() || base.isEmpty()
                ? match
                : OperationMatcher.deployed(contract, base).match(method, target);
    }

    /** Whether the document is right where it describes an operation, so that exchanges with it can be judged. */
    public boolean isSound(Operation operation) {
        return unsound.of(operation).isEmpty();
    }

    /**
     * What is wrong with an exchange.
     *
     * @param match the operation that it is for, empty where there is none
     * @param bodyKnown whether the body of the request is what was sent
     */
    public List<Problem> problems(
            Exchange exchange, Optional<OperationMatch> match, boolean bodyKnown, Requests requests) {
        if (match.isEmpty()) {
            return List.of(unknown(exchange));
        }
        List<Finding> faults = unsound.of(match.get().operation());
        if (!faults.isEmpty()) {
            return faults.stream().map(TrafficJudge::untested).toList();
        }
        Observation observation = Observation.of(contract, judge, match.get().operation(), exchange);
        List<Problem> problems = new ArrayList<>();
        boolean checked = switch (requests) {
            case CHECKED -> true;
            case CHECKED_UNLESS_REFUSED -> observation.status() / 100 != 4;
            case IGNORED -> false;
        };
        if (checked) {
            RequestChecks.inspect(contract, judge, match.get(), exchange.request(), bodyKnown)
                    .forEach(each -> problems.add(each.problem()));
        }
        Checks.inspect(observation).stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                // A failure that the contract declares may be provoked.
                .filter(problem -> !problem.checkId().equals("server-error")
                        || observation.declared().isEmpty())
                .forEach(problems::add);
        return problems;
    }

    /** An exchange that cannot be judged has not passed. */
    private static Problem untested(Finding fault) {
        return new Problem(
                "unsound-contract",
                Severity.ERROR,
                fault.ruleId(),
                "not tested, since the document is unsound here: " + fault.message(),
                fault.hint(),
                fault.location());
    }

    private Problem unknown(Exchange exchange) {
        Set<String> methods = matcher.methods(exchange.request().path());
        String what = methods.isEmpty()
                ? "no operation has the path " + exchange.request().path()
                : exchange.request().path() + " has " + String.join(", ", methods) + ", not "
                        + exchange.request().method();
        return new Problem(
                "undocumented-operation",
                Severity.ERROR,
                exchange.request().path(),
                what,
                "add the operation to the contract, or correct the request",
                contract.operations().isEmpty()
                        ? SourceLocation.of(contract.info().title())
                        : SourceLocation.of(
                                contract.operations().get(0).location().source()));
    }
}
