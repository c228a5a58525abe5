package dev.concordat.tests.report;

import dev.concordat.core.finding.SourceLocation;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What became of one operation.
 *
 * @param key the operationId, else method and path
 * @param requests exchanges with it, those that prepared other cases included
 * @param cases by phase name
 * @param statuses declared statuses, in document order
 * @param gaps what was not tested, with reasons
 */
public record OperationResult(
        String key,
        String method,
        String path,
        SourceLocation location,
        OperationVerdict verdict,
        int requests,
        Map<String, CaseCount> cases,
        List<StatusCoverage> statuses,
        List<Gap> gaps,
        int findings) {

    public OperationResult {
        cases = Collections.unmodifiableMap(new LinkedHashMap<>(cases));
        statuses = List.copyOf(statuses);
        gaps = List.copyOf(gaps);
    }

    public CaseCount total() {
        return cases.values().stream().reduce(CaseCount.ZERO, CaseCount::plus);
    }

    /** Why most of it is open, the most frequent reason; "" where there is none. */
    public String mainReason() {
        return gaps.stream()
                .max(java.util.Comparator.comparingInt(Gap::count))
                .map(Gap::reason)
                .orElse("");
    }
}
