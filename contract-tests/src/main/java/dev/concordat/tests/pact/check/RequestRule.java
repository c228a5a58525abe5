package dev.concordat.tests.pact.check;

import dev.concordat.core.contract.ParameterLocation;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.core.parse.Pointer;
import dev.concordat.core.parse.SpecCursor;
import dev.concordat.tests.check.RequestChecks;
import dev.concordat.tests.check.RequestProblem;
import dev.concordat.tests.pact.PactPlace;
import java.util.List;

/**
 * The request is one that the document allows. Its example stands for all that the matchers let the consumer send; a
 * request that is to be refused may be wrong.
 */
final class RequestRule implements Rule {

    @Override
    public List<Finding> judge(Subject subject) {
        if (subject.expectsRefusal()) {
            return List.of();
        }
        return RequestChecks.inspect(subject.contract(), subject.judge(), subject.match(), subject.request(), true)
                .stream()
                .map(problem -> subject.words()
                        .broken(
                                "pact-" + problem.problem().checkId(),
                                problem.problem().message(),
                                "send what " + problem.problem().location() + " says, or change the document there",
                                location(subject.requestPlace(), problem)))
                .toList();
    }

    private static SourceLocation location(SpecCursor request, RequestProblem problem) {
        ParameterLocation in = problem.in();
        if (in == null) {
            return PactPlace.body(request, Pointer.tokens(problem.at()));
        }
        return switch (in) {
            case PATH -> PactPlace.step(request, "path").location();
            case QUERY, QUERYSTRING ->
                PactPlace.step(PactPlace.step(request, "query"), problem.at()).location();
            case HEADER -> PactPlace.header(request, problem.at());
            case COOKIE -> PactPlace.header(request, "Cookie");
        };
    }
}
