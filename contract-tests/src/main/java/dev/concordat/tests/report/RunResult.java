package dev.concordat.tests.report;

import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Severity;
import dev.concordat.tests.load.LoadResult;
import dev.concordat.tests.plan.Shard;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
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
 * @param parts what else was found out
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
        Shard shard,
        List<ReportPart> parts) {

    public RunResult {
        operations = List.copyOf(operations);
        findings = List.copyOf(findings);
        parts = List.copyOf(parts);
    }

    /** Of nothing but operations. */
    public RunResult(
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
        this(title, spec, url, seed, requests, operations, findings, load, inconclusive, shard, List.of());
    }

    /** The same with one more part. */
    public RunResult with(ReportPart part) {
        List<ReportPart> more = new ArrayList<>(parts);
        more.add(part);
        return new RunResult(title, spec, url, seed, requests, operations, findings, load, inconclusive, shard, more);
    }

    /** How many findings have this severity, those of the parts, too. */
    public long count(Severity severity) {
        return severities().filter(severity::equals).count();
    }

    private Stream<Severity> severities() {
        return Stream.concat(
                findings.stream().map(RunFinding::severity),
                parts.stream().flatMap(part -> part.findings().stream()).map(Finding::severity));
    }

    /** Why the run, or a part of it, came to no verdict; null where all did. */
    public @Nullable String withoutVerdict() {
        return inconclusive != null
                ? inconclusive
                : parts.stream()
                        .map(ReportPart::inconclusive)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    public long count(OperationVerdict verdict) {
        return operations.stream()
                .filter(operation -> operation.verdict() == verdict)
                .count();
    }

    /** 0 clean, 1 findings at or above the threshold, 3 inconclusive. */
    public int exitCode(Severity threshold) {
        if (withoutVerdict() != null) {
            return 3;
        }
        return severities().anyMatch(severity -> severity.atLeast(threshold)) ? 1 : 0;
    }
}
