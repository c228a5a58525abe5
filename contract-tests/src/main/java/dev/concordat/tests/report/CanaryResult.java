package dev.concordat.tests.report;

import dev.concordat.core.finding.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What two versions of a service made of the same cases.
 *
 * @param title the API's title and version
 * @param stable base URL of the version in use
 * @param candidate base URL of the version that is to replace it
 * @param cases how many were sent to both
 * @param taken how many of them the stable version took
 * @param findings what only the candidate breaks, and what differs without breaking anything; gravest first
 * @param inconclusive why the comparison proves nothing, null where it does
 */
public record CanaryResult(
        String title,
        String stable,
        String candidate,
        long seed,
        int cases,
        int taken,
        List<RunFinding> findings,
        @Nullable String inconclusive) {

    public CanaryResult {
        findings = List.copyOf(findings);
    }

    public long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** 0 nothing breaks, 1 the candidate breaks something, 3 inconclusive. */
    public int exitCode(Severity threshold) {
        if (inconclusive != null) {
            return 3;
        }
        return findings.stream().anyMatch(finding -> finding.severity().atLeast(threshold)) ? 1 : 0;
    }
}
