package dev.concordat.tests.traffic;

import dev.concordat.core.contract.Operation;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Severity;
import dev.concordat.core.route.OperationMatch;
import dev.concordat.core.wire.Exchange;
import dev.concordat.tests.check.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Judges traffic exchange by exchange, and remembers of each cause where it was seen first and how often. Clients may ask
 * for as many paths as they like: of very many causes the first ones are remembered, and how many problems more there are.
 */
public final class TrafficTally {

    private static final int MOST_CAUSES = 10_000;

    private final TrafficJudge judge;
    private final String basePath;
    private final Requests requests;
    private final Map<String, Cause> causes = new LinkedHashMap<>();
    private final Set<String> touched = new LinkedHashSet<>();
    private int exchanges;
    private int leftOut;
    private Severity worst = Severity.INFO;

    /** The first problem of a cause, where it was seen, and how often. */
    private record Cause(Problem problem, String shown, String place, int count) {

        Cause again() {
            return new Cause(problem, shown, place, count + 1);
        }

        Finding finding() {
            String times = count == 1 ? "" : " and " + (count - 1) + " more";
            String message = shown + " (" + place + times + "): " + problem.message();
            return new Finding(problem.checkId(), problem.severity(), message, problem.hint(), problem.location());
        }
    }

    /** @param basePath what may stand before the paths of the document, "" for nothing */
    public TrafficTally(TrafficJudge judge, String basePath, Requests requests) {
        this.judge = judge;
        this.basePath = basePath;
        this.requests = requests;
    }

    /** Judges an exchange; what is wrong with it and has not been seen before. */
    public synchronized List<Finding> add(Recorded recorded) {
        exchanges++;
        Exchange exchange = recorded.exchange();
        Optional<OperationMatch> match = judge.match(exchange, basePath);
        String operation = match.map(found -> found.operation().key()).orElse("");
        match.ifPresent(found -> touched.add(operation));
        List<Finding> news = new ArrayList<>();
        for (Problem problem : judge.problems(exchange, match, recorded.bodyKnown(), requests)) {
            String key = problem.checkId() + "\0" + operation + "\0" + problem.place() + "\0" + problem.location();
            Cause known = causes.get(key);
            if (known == null && causes.size() == MOST_CAUSES) {
                leftOut++;
                worst = problem.severity().atLeast(worst) ? problem.severity() : worst;
                continue;
            }
            String shown = exchange.request().method() + " "
                    + exchange.request().path() + " -> " + exchange.response().status();
            Cause cause = known == null ? new Cause(problem, shown, recorded.place(), 1) : known.again();
            causes.put(key, cause);
            if (known == null) {
                news.add(cause.finding());
            }
        }
        return news;
    }

    public synchronized TrafficReport report() {
        List<String> untouched = judge.contract().operations().stream()
                .map(Operation::key)
                .filter(key -> !touched.contains(key))
                .toList();
        List<Finding> findings =
                new ArrayList<>(causes.values().stream().map(Cause::finding).toList());
        if (leftOut > 0) {
            findings.add(new Finding(
                    "traffic-left-out",
                    worst,
                    leftOut + " more problems are not told apart, since there are " + MOST_CAUSES + " causes already",
                    "mend those first",
                    findings.get(0).location()));
        }
        return new TrafficReport(findings, exchanges, List.copyOf(touched), untouched);
    }
}
