package dev.concordat.tests.report;

import dev.concordat.core.finding.Severity;
import dev.concordat.tests.load.LoadResult;
import dev.concordat.tests.plan.Shard;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of a run. The same service, contract, options and seed give the same result: it holds no times,
 * but for those of a load.
 *
 * @param title the API's title and version
 * @param spec the root document as the user named it
 * @param url the base URL
 * @param requests how many requests were sent
 * @param findings gravest first, then in document order
 * @param load what a load came to, null: there was none
 * @param inconclusive why the run as a whole proves nothing, null where it does
 * @param shard which part of a divided run it tells of
 */
public record RunResult(
        String title,
        String spec,
        String url,
        long seed,
        int requests,
        List<OperationResult> operations,
        List<RunFinding> findings,
        @Nullable LoadResult load,
        @Nullable String inconclusive,
        Shard shard) {

    public RunResult {
        operations = List.copyOf(operations);
        findings = List.copyOf(findings);
    }

    public long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    public long count(OperationVerdict verdict) {
        return operations.stream()
                .filter(operation -> operation.verdict() == verdict)
                .count();
    }

    /** 0 clean, 1 findings at or above the threshold, 3 inconclusive. */
    public int exitCode(Severity threshold) {
        if (inconclusive != null) {
            return 3;
        }
        return findings.stream().anyMatch(finding -> finding.severity().atLeast(threshold)) ? 1 : 0;
    }
}
