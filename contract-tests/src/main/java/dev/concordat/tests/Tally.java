package dev.concordat.tests;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.Operation;
import dev.concordat.core.finding.Severity;
import dev.concordat.core.wire.Exchange;
import dev.concordat.tests.check.Ending;
import dev.concordat.tests.check.Problem;
import dev.concordat.tests.execute.Mask;
import dev.concordat.tests.load.LoadResult;
import dev.concordat.tests.plan.Scenario;
import dev.concordat.tests.plan.Shard;
import dev.concordat.tests.plan.Skip;
import dev.concordat.tests.report.CurlLine;
import dev.concordat.tests.report.Excerpt;
import dev.concordat.tests.report.OperationResult;
import dev.concordat.tests.report.RunFinding;
import dev.concordat.tests.report.RunResult;
import dev.concordat.tests.report.Sample;
import dev.concordat.tests.reproduce.Call;
import dev.concordat.tests.reproduce.JunitSource;
import java.util.ArrayList;
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
        of(skip.operation()).gap(skip.what(), mask.hide(skip.reason()));
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
    Optional<RunFinding> problem(Operation operation, Problem problem, Evidence evidence) {
        return problem(operation.key(), operation.signature(), problem, evidence);
    }

    /**
     * The same where the problem may be one of all operations together.
     *
     * @param key of the operation, "" for all
     */
    Optional<RunFinding> problem(String key, String signature, Problem problem, Evidence evidence) {
        String cause = problem.checkId() + "\0" + key + "\0" + problem.place() + "\0" + problem.severity();
        RunFinding known = findings.get(cause);
        String curl = curl(evidence);
        if (known != null && curl.length() >= known.sample().curl().length()) {
            findings.put(cause, known.counted(known.count() + 1));
            return Optional.empty();
        }
        String className = JunitSource.className(problem.checkId(), key, problem.place());
        RunFinding finding = new RunFinding(
                problem.checkId(),
                problem.severity(),
                key,
                signature,
                problem.place(),
                mask.hide(problem.message()),
                problem.hint(),
                problem.location(),
                known == null ? 1 : known.count() + 1,
                sample(problem, className, evidence, curl));
        findings.put(cause, finding);
        return known == null ? Optional.of(finding) : Optional.empty();
    }

    /** Whether a check has found something at an operation with this weight already. */
    boolean knows(String checkId, Operation operation, Severity severity) {
        return findings.values().stream()
                .anyMatch(finding -> finding.checkId().equals(checkId)
                        && finding.severity() == severity
                        && finding.operation().equals(operation.key()));
    }

    /** The requests that show it; the last answer is shown. */
    private Sample sample(Problem problem, String className, Evidence evidence, String curl) {
        if (evidence.requests().isEmpty()) {
            return new Sample(evidence.why(), "", 0, "", "", "");
        }
        Exchange exchange = evidence.exchanges().isEmpty()
                ? null
                : evidence.exchanges().get(evidence.exchanges().size() - 1);
        return new Sample(
                evidence.why(),
                curl,
                exchange == null ? 0 : exchange.response().status(),
                exchange == null ? "" : Excerpt.headers(exchange.response(), mask),
                exchange == null ? "" : Excerpt.body(exchange.response(), mask),
                JunitSource.of(className, options.url(), problem, calls(problem, evidence), mask));
    }

    /** What a test has to send, up to the answer that the problem is about. */
    private List<Call> calls(Problem problem, Evidence evidence) {
        List<Call> calls = new ArrayList<>();
        Exchange asked = problem.answer() < 0 ? null : evidence.exchanges().get(problem.answer());
        for (Exchange exchange : evidence.chain()) {
            calls.add(new Call(mask.hide(exchange.request()), mask.hide(exchange.response())));
            if (exchange.equals(asked)) {
                return calls;
            }
        }
        if (evidence.unanswered() != null) {
            calls.add(new Call(mask.hide(evidence.unanswered()), null));
        }
        return calls;
    }

    private String curl(Evidence evidence) {
        return evidence.requests().stream()
                .map(request -> CurlLine.of(options.url(), request, mask))
                .collect(Collectors.joining("\n"));
    }

    int findings() {
        return findings.size();
    }

    private OperationTally of(Operation operation) {
        return operations.computeIfAbsent(operation.key(), key -> new OperationTally(operation));
    }

    RunResult result(String title, String spec, int requests, @Nullable LoadResult load, @Nullable String aborted) {
        List<RunFinding> sorted = RunFinding.sorted(
                findings.values().stream()
                        .map(finding -> Baseline.weigh(finding, options.known()))
                        .toList(),
                List.copyOf(operations.keySet()));
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
                aborted == null ? silence(results) : aborted,
                options.shard());
    }

    /** A run in which nothing was shown is not a clean one. */
    private @Nullable String silence(List<OperationResult> results) {
        if (answers == 0 && !findings.isEmpty()) {
            return null;
        }
        boolean elsewhere =
                results.stream().allMatch(result -> result.mainReason().equals(Shard.ELSEWHERE));
        if (answers == 0 && elsewhere && !options.shard().isWhole()) {
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
