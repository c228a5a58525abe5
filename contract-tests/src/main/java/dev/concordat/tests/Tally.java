package dev.concordat.tests;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.Operation;
import dev.concordat.core.finding.Severity;
import dev.concordat.core.wire.Exchange;
import dev.concordat.core.wire.WireRequest;
import dev.concordat.tests.check.Ending;
import dev.concordat.tests.check.Problem;
import dev.concordat.tests.execute.Mask;
import dev.concordat.tests.load.LoadResult;
import dev.concordat.tests.plan.Scenario;
import dev.concordat.tests.plan.Skip;
import dev.concordat.tests.report.CurlLine;
import dev.concordat.tests.report.Excerpt;
import dev.concordat.tests.report.OperationResult;
import dev.concordat.tests.report.RunFinding;
import dev.concordat.tests.report.RunResult;
import dev.concordat.tests.report.Sample;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Adds up a run: one finding a cause, one result an operation. */
final class Tally {

    private final VerifyOptions options;
    private final Mask mask;
    private final Map<String, OperationTally> operations = new LinkedHashMap<>();
    private final Map<String, RunFinding> findings = new LinkedHashMap<>();
    private int answers;
    private int missing;
    private int unauthorised;

    Tally(Contract contract, VerifyOptions options, Mask mask) {
        this.options = options;
        this.mask = mask;
        contract.operations().forEach(operation -> operations.put(operation.key(), new OperationTally(operation)));
    }

    void skip(Skip skip) {
        of(skip.operation()).gap(skip.what(), skip.reason());
    }

    void exchange(Operation operation, Exchange exchange) {
        int status = exchange.response().status();
        of(operation).exchange(status);
        answers++;
        missing += status == 404 ? 1 : 0;
        unauthorised += status == 401 ? 1 : 0;
    }

    /** An answer to a request that the document does not declare: it counts for no status. */
    void probe(Exchange exchange) {
        answers++;
        missing += exchange.response().status() == 404 ? 1 : 0;
        unauthorised += exchange.response().status() == 401 ? 1 : 0;
    }

    void ended(Scenario scenario, Ending ending) {
        String reason = ending.reason();
        of(scenario.operation())
                .ended(scenario, reason == null ? ending : new Ending(ending.verdict(), mask.hide(reason)));
    }

    /** Notes a problem; the finding, where it is the first of its cause. */
    Optional<RunFinding> problem(Operation operation, Problem problem, Sample sample) {
        return problem(operation.key(), operation.signature(), problem, sample);
    }

    /**
     * The same where the problem may be one of all operations together.
     *
     * @param key of the operation, "" for all
     */
    Optional<RunFinding> problem(String key, String signature, Problem problem, Sample sample) {
        String cause = problem.checkId() + "\0" + key + "\0" + problem.place() + "\0" + problem.severity();
        RunFinding known = findings.get(cause);
        RunFinding finding = new RunFinding(
                problem.checkId(),
                problem.severity(),
                key,
                signature,
                problem.place(),
                mask.hide(problem.message()),
                problem.hint(),
                problem.location(),
                1,
                sample);
        if (known == null) {
            findings.put(cause, finding);
            return Optional.of(finding);
        }
        boolean smaller = sample.curl().length() < known.sample().curl().length();
        findings.put(cause, (smaller ? finding : known).counted(known.count() + 1));
        return Optional.empty();
    }

    /** Whether a check has found something at an operation with this weight already. */
    boolean knows(String checkId, Operation operation, Severity severity) {
        return findings.values().stream()
                .anyMatch(finding -> finding.checkId().equals(checkId)
                        && finding.severity() == severity
                        && finding.operation().equals(operation.key()));
    }

    Sample sample(String why, Exchange exchange) {
        return sample(why, List.of(exchange));
    }

    /** Exchanges that show something together; the last answer is shown. */
    Sample sample(String why, List<Exchange> exchanges) {
        Exchange exchange = exchanges.get(exchanges.size() - 1);
        return new Sample(
                why,
                exchanges.stream()
                        .map(each -> CurlLine.of(options.url(), each.request(), mask))
                        .collect(Collectors.joining("\n")),
                exchange.response().status(),
                Excerpt.headers(exchange.response(), mask),
                Excerpt.body(exchange.response(), mask));
    }

    /** A request that got no answer. */
    Sample sample(String why, WireRequest request) {
        return new Sample(why, CurlLine.of(options.url(), request, mask), 0, "", "");
    }

    int findings() {
        return findings.size();
    }

    private OperationTally of(Operation operation) {
        return operations.computeIfAbsent(operation.key(), key -> new OperationTally(operation));
    }

    RunResult result(String title, String spec, int requests, @Nullable LoadResult load, @Nullable String aborted) {
        List<String> order = List.copyOf(operations.keySet());
        List<RunFinding> sorted = new ArrayList<>();
        findings.values().forEach(finding -> sorted.add(Baseline.weigh(finding, options.known())));
        sorted.sort(Comparator.comparing(RunFinding::severity)
                .thenComparing(finding -> order.indexOf(finding.operation()))
                .thenComparing(RunFinding::checkId)
                .thenComparing(RunFinding::location)
                .thenComparing(RunFinding::message));
        List<OperationResult> results = new ArrayList<>();
        operations.forEach((key, tally) -> {
            List<RunFinding> own = sorted.stream()
                    .filter(finding -> finding.operation().equals(key))
                    .toList();
            results.add(
                    tally.result(own.size(), own.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)));
        });
        return new RunResult(
                title,
                spec,
                options.url(),
                options.seed(),
                requests,
                results,
                sorted,
                load,
                aborted == null ? silence(results) : aborted);
    }

    /** A run in which nothing was shown is not a clean one. */
    private @Nullable String silence(List<OperationResult> results) {
        if (answers == 0 && !findings.isEmpty()) {
            return null;
        }
        if (answers == 0) {
            String reason = results.stream()
                    .map(OperationResult::mainReason)
                    .filter(text -> !text.isEmpty())
                    .findFirst()
                    .orElse("the contract has no operations");
            return "no request was sent: " + reason;
        }
        if (answers == missing) {
            return "the service answered every request with 404: is " + options.url() + " the right base URL?";
        }
        if (answers == unauthorised) {
            return "the service answered every request with 401: are the credentials right?";
        }
        boolean shown = results.stream()
                .anyMatch(result -> result.total().passed() + result.total().failed() > 0);
        return shown ? null : "no case was conclusive";
    }
}
