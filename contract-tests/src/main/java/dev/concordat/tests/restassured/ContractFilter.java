package dev.concordat.tests.restassured;

import dev.concordat.core.fetch.FileDocuments;
import dev.concordat.core.finding.Result;
import dev.concordat.core.finding.Severity;
import dev.concordat.core.load.ContractLoader;
import dev.concordat.core.load.LoadedContract;
import dev.concordat.core.report.FindingFormat;
import dev.concordat.core.route.OperationMatch;
import dev.concordat.core.wire.Exchange;
import dev.concordat.tests.check.Problem;
import dev.concordat.tests.traffic.Requests;
import dev.concordat.tests.traffic.TrafficJudge;
import io.restassured.filter.FilterContext;
import io.restassured.filter.OrderedFilter;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

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

    private final TrafficJudge judge;
    private final ContractCoverage coverage;
    private final Requests requests;

    private ContractFilter(TrafficJudge judge, ContractCoverage coverage, Requests requests) {
        this.judge = judge;
        this.coverage = coverage;
        this.requests = requests;
    }

    public ContractFilter(LoadedContract loaded) {
        this(new TrafficJudge(loaded), new ContractCoverage(loaded.contract()), Requests.CHECKED);
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
        return new ContractFilter(judge, coverage, Requests.IGNORED);
    }

    /** This filter for whole suites with negative tests: a request that was answered 4xx may break the contract. */
    public ContractFilter acceptingRefusals() {
        return new ContractFilter(judge, coverage, Requests.CHECKED_UNLESS_REFUSED);
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
        Optional<OperationMatch> match = judge.match(exchange, recorded.basePath());
        match.ifPresentOrElse(
                found -> {
                    if (judge.isSound(found.operation())) {
                        coverage.add(found.operation(), exchange.response().status());
                    }
                },
                coverage::unmatchedExchange);
        return judge.problems(exchange, match, recorded.bodyKnown(), requests);
    }
}
