package dev.concordat.tests;

import dev.concordat.core.contract.Operation;
import dev.concordat.core.contract.Response;
import dev.concordat.tests.check.Ending;
import dev.concordat.tests.check.Verdict;
import dev.concordat.tests.plan.Expectation;
import dev.concordat.tests.plan.Scenario;
import dev.concordat.tests.report.CaseCount;
import dev.concordat.tests.report.Gap;
import dev.concordat.tests.report.OperationResult;
import dev.concordat.tests.report.OperationVerdict;
import dev.concordat.tests.report.StatusCoverage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Adds up what happens to one operation. */
final class OperationTally {

    private final Operation operation;
    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private final Map<String, CaseCount> cases = new LinkedHashMap<>();
    private final Map<String, Gap> gaps = new LinkedHashMap<>();
    private int valid;
    private int accepted;
    private int passed;
    private int sent;

    OperationTally(Operation operation) {
        this.operation = operation;
    }

    void exchange(int status) {
        statuses.merge(status, 1, Integer::sum);
    }

    void ended(Scenario scenario, Ending ending) {
        String phase = scenario.purpose().phase().name().toLowerCase(Locale.ROOT);
        CaseCount one = switch (ending.verdict()) {
            case PASSED -> new CaseCount(1, 0, 0, 0);
            case FAILED -> new CaseCount(0, 1, 0, 0);
            case INCONCLUSIVE -> new CaseCount(0, 0, 1, 0);
            case NOT_TESTED -> new CaseCount(0, 0, 0, 1);
        };
        cases.merge(phase, one, CaseCount::plus);
        sent += ending.verdict() == Verdict.NOT_TESTED ? 0 : 1;
        boolean isValid = scenario.purpose().expectation() == Expectation.ACCEPTED;
        valid += isValid ? 1 : 0;
        passed += ending.verdict() == Verdict.PASSED ? 1 : 0;
        accepted += isValid && ending.verdict() == Verdict.PASSED ? 1 : 0;
        if (ending.reason() != null) {
            gap(phase + " cases", ending.reason());
        }
    }

    void gap(String what, String reason) {
        gaps.merge(
                what + "\0" + reason, new Gap(what, reason, 1), (old, one) -> new Gap(what, reason, old.count() + 1));
    }

    OperationResult result(int findings, boolean failed) {
        int requests = statuses.values().stream().mapToInt(Integer::intValue).sum();
        return new OperationResult(
                operation.key(),
                operation.method(),
                operation.path(),
                operation.location(),
                verdict(failed),
                requests,
                cases,
                coverage(),
                List.copyOf(gaps.values()),
                findings);
    }

    private OperationVerdict verdict(boolean failed) {
        if (failed) {
            return OperationVerdict.FAILED;
        }
        if (sent == 0) {
            return OperationVerdict.NOT_TESTED;
        }
        // Where the chosen phases have no valid request, what they do have decides.
        boolean shown = accepted > 0 || (valid == 0 && passed > 0);
        return shown ? OperationVerdict.PASSED : OperationVerdict.INCONCLUSIVE;
    }

    private List<StatusCoverage> coverage() {
        List<StatusCoverage> coverage = new ArrayList<>();
        for (Response response : operation.responses()) {
            int seen = statuses.entrySet().stream()
                    .filter(status -> operation
                            .responseFor(status.getKey())
                            .filter(response::equals)
                            .isPresent())
                    .mapToInt(Map.Entry::getValue)
                    .sum();
            coverage.add(new StatusCoverage(response.status().text(), seen, seen > 0 ? "" : reason(response)));
        }
        return coverage;
    }

    private String reason(Response response) {
        if (sent == 0) {
            return "the operation was not tested";
        }
        return switch (response.status().text()) {
            case "401" ->
                operation.allowsAnonymous()
                        ? "the operation lets everybody in"
                        : "the service refuses missing and made-up credentials in another way";
            case "403" -> "no credentials without the needed rights were given";
            case "404" -> "no case asks for something that does not exist, or the service answers it in another way";
            case "409", "412", "423", "428" -> "no case reached the state that leads to it";
            case "429", "503", "default" -> "nothing led to it";
            default ->
                response.status().isSuccess()
                        ? "no valid request was answered with it"
                        : "no case was answered with it";
        };
    }
}
