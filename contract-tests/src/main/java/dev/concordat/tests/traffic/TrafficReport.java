package dev.concordat.tests.traffic;

import dev.concordat.core.contract.Operation;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.route.OperationMatch;
import dev.concordat.core.wire.Exchange;
import dev.concordat.tests.check.Problem;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What recorded traffic shows.
 *
 * @param findings one a cause: what is wrong, the first exchange that shows it, and how many do
 * @param exchanges how many were judged
 * @param touched operations that some were for, in the order of the traffic
 * @param untouched the other operations, in document order
 */
public record TrafficReport(List<Finding> findings, int exchanges, List<String> touched, List<String> untouched) {

    public TrafficReport {
        findings = List.copyOf(findings);
        touched = List.copyOf(touched);
        untouched = List.copyOf(untouched);
    }

    /** The first problem of a cause, where it was seen, and how often. */
    private record Cause(Problem problem, Recorded first, int count) {}

    /**
     * Judges exchanges one after the other.
     *
     * @param basePath what may stand before the paths of the document, "" for nothing
     */
    public static TrafficReport of(TrafficJudge judge, List<Recorded> traffic, String basePath, Requests requests) {
        Map<String, Cause> causes = new LinkedHashMap<>();
        Set<String> touched = new LinkedHashSet<>();
        for (Recorded recorded : traffic) {
            Exchange exchange = recorded.exchange();
            Optional<OperationMatch> match = judge.match(exchange, basePath);
            match.ifPresent(found -> touched.add(found.operation().key()));
            String operation = match.map(found -> found.operation().key()).orElse("");
            for (Problem problem : judge.problems(exchange, match, recorded.bodyKnown(), requests)) {
                String key = problem.checkId() + "\0" + operation + "\0" + problem.place() + "\0" + problem.location();
                causes.merge(
                        key,
                        new Cause(problem, recorded, 1),
                        (first, next) -> new Cause(first.problem(), first.first(), first.count() + 1));
            }
        }
        List<String> untouched = judge.contract().operations().stream()
                .map(Operation::key)
                .filter(key -> !touched.contains(key))
                .toList();
        return new TrafficReport(
                causes.values().stream().map(TrafficReport::finding).toList(),
                traffic.size(),
                List.copyOf(touched),
                untouched);
    }

    private static Finding finding(Cause cause) {
        Problem problem = cause.problem();
        Exchange exchange = cause.first().exchange();
        String times = cause.count() == 1 ? "" : " and " + (cause.count() - 1) + " more";
        String message = exchange.request().method() + " " + exchange.request().path() + " -> "
                + exchange.response().status() + " (" + cause.first().place() + times + "): " + problem.message();
        return new Finding(problem.checkId(), problem.severity(), message, problem.hint(), problem.location());
    }
}
