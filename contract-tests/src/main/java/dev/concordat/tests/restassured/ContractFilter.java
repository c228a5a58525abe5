package dev.concordat.tests.restassured;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.fetch.FileDocuments;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Result;
import dev.concordat.core.finding.Severity;
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.core.graph.Refusals;
import dev.concordat.core.load.ContractLoader;
import dev.concordat.core.load.LoadedContract;
import dev.concordat.core.report.FindingFormat;
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
import io.restassured.filter.FilterContext;
import io.restassured.filter.OrderedFilter;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A REST Assured filter that holds each exchange to the contract: the operation exists, the request and the response
 * fit it. A violation fails the test with an {@link AssertionError} that lists all of them.
 *
 * <pre>{@code
 * private static final ContractFilter CONTRACT = ContractFilter.of(Path.of("openapi.yaml"));
 *
 * given().filter(CONTRACT).get("/books/17").then().statusCode(200);                  // one request
 * RestAssured.filters(CONTRACT);                                                    // every request
 * given().filter(CONTRACT.responseOnly()).get("/books/x").then().statusCode(400);   // a request meant to be invalid
 * }</pre>
 *
 * A filter and the filters made from it may be used by several threads and share one {@link #coverage()}.
 */
public final class ContractFilter implements OrderedFilter {

    private enum Requests {
        CHECKED,
        CHECKED_UNLESS_REFUSED,
        IGNORED
    }

    private final Contract contract;
    private final Refusals unsound;
    private final Judge judge;
    private final OperationMatcher matcher;
    private final ContractCoverage coverage;
    private final Requests requests;

    private ContractFilter(
            Contract contract,
            Refusals unsound,
            Judge judge,
            OperationMatcher matcher,
            ContractCoverage coverage,
            Requests requests) {
        this.contract = contract;
        this.unsound = unsound;
        this.judge = judge;
        this.matcher = matcher;
        this.coverage = coverage;
        this.requests = requests;
    }

    public ContractFilter(LoadedContract loaded) {
        this(
                loaded.contract(),
                Refusals.of(loaded.contract()),
                new Judge(loaded.contract(), new DocumentValidator(loaded.spec())),
                OperationMatcher.deployed(loaded.contract(), ""),
                new ContractCoverage(loaded.contract()),
                Requests.CHECKED);
    }

    /**
     * Loads the contract from a file. An error in one part of it is told by the exchanges of the operations that need
     * the part.
     *
     * @throws IllegalArgumentException if nothing of the document can be used, with all errors as message
     */
    public static ContractFilter of(Path spec) {
        FileDocuments files = new FileDocuments(Path.of(""));
        Result<LoadedContract> loaded = ContractLoader.load(files, files.uriOf(spec.toString()));
        LoadedContract contract = loaded.value();
        if (contract == null
                || (loaded.hasErrors() && contract.contract().operations().isEmpty())) {
            throw new IllegalArgumentException(spec + " is no usable contract:\n"
                    + FindingFormat.TEXT.render(loaded.findings().stream()
                            .filter(finding -> finding.severity() == Severity.ERROR)
                            .toList()));
        }
        return new ContractFilter(contract);
    }

    /** This filter for requests that are invalid on purpose: only the operation and the response are checked. */
    public ContractFilter responseOnly() {
        return new ContractFilter(contract, unsound, judge, matcher, coverage, Requests.IGNORED);
    }

    /** This filter for whole suites with negative tests: a request that was answered 4xx may break the contract. */
    public ContractFilter acceptingRefusals() {
        return new ContractFilter(contract, unsound, judge, matcher, coverage, Requests.CHECKED_UNLESS_REFUSED);
    }

    /** What the tests have touched so far. */
    public ContractCoverage coverage() {
        return coverage;
    }

    /** Last of all filters, so that it sees the request as it is sent. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        // REST Assured forgets the parts when it has sent them.
        boolean multipart = !request.getMultiPartParams().isEmpty();
        Response response = context.next(request, expected);
        RecordedExchange recorded = RecordedExchange.of(request, response, multipart);
        List<Problem> problems = problems(recorded);
        if (!problems.isEmpty()) {
            throw new AssertionError(ViolationText.of(recorded.exchange(), problems));
        }
        return response;
    }

    private List<Problem> problems(RecordedExchange recorded) {
        Exchange exchange = recorded.exchange();
        Optional<OperationMatch> match = match(recorded);
        if (match.isEmpty()) {
            coverage.unmatchedExchange();
            return List.of(unknown(exchange));
        }
        List<Finding> faults = unsound.of(match.get().operation());
        if (!faults.isEmpty()) {
            return faults.stream().map(ContractFilter::untested).toList();
        }
        coverage.add(match.get().operation(), exchange.response().status());
        Observation observation = Observation.of(contract, judge, match.get().operation(), exchange);
        List<Problem> problems = new ArrayList<>();
        if (isRequestChecked(observation)) {
            RequestChecks.inspect(contract, judge, match.get(), exchange.request(), recorded.bodyKnown())
                    .forEach(each -> problems.add(each.problem()));
        }
        Checks.inspect(observation).stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                // A test may provoke a failure that the contract declares.
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

    private boolean isRequestChecked(Observation observation) {
        return switch (requests) {
            case CHECKED -> true;
            case CHECKED_UNLESS_REFUSED -> observation.status() / 100 != 4;
            case IGNORED -> false;
        };
    }

    /** Below the contract's servers or the root; else below the base path that the test has set. */
    private Optional<OperationMatch> match(RecordedExchange recorded) {
        String method = recorded.exchange().request().method();
        String path = recorded.exchange().request().target();
        Optional<OperationMatch> match = matcher.match(method, path);
        String base = BasePaths.path(recorded.basePath());
        return match.isPresent() || base.isEmpty()
                ? match
                : OperationMatcher.deployed(contract, base).match(method, path);
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
