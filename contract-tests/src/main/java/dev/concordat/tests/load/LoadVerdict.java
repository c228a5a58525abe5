package dev.concordat.tests.load;

import dev.concordat.core.finding.Severity;
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.tests.check.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Holds the outcome of a load to its thresholds. */
public final class LoadVerdict {

    /**
     * A threshold that was exceeded.
     *
     * @param row by whom
     */
    public record Excess(LoadRow row, Problem problem) {}

    private LoadVerdict() {}

    /** One problem a threshold and row. A threshold that nothing was held to is a warning. */
    public static List<Excess> problems(LoadResult result, LoadOptions options, SourceLocation document) {
        List<Excess> problems = new ArrayList<>();
        List<LoadRow> rows = Stream.concat(Stream.of(result.total()), result.operations().stream())
                .toList();
        for (Threshold threshold : options.thresholds()) {
            if (rows.stream().noneMatch(threshold::isAbout)) {
                problems.add(new Excess(result.total(), untested(threshold, "it took no part in the load", document)));
            }
            for (LoadRow row : rows) {
                if (threshold.isAbout(row) && !threshold.isTestedBy(row)) {
                    problems.add(new Excess(row, untested(threshold, "no answer counts for it", document)));
                } else if (threshold.isAbout(row) && threshold.isExceededBy(row)) {
                    problems.add(new Excess(row, problem(threshold, row, document)));
                }
            }
        }
        Comparison comparison = result.comparison();
        if (comparison != null) {
            comparison.ratios().stream()
                    .filter(ratio -> ratio.verdict() == Comparison.Verdict.SLOWER)
                    .forEach(ratio -> problems.add(new Excess(result.total(), slower(comparison, ratio, document))));
        }
        return problems;
    }

    private static Problem slower(Comparison comparison, Comparison.Ratio ratio, SourceLocation document) {
        String message = String.format(
                Locale.ROOT,
                "%s is %.0f %% above that of %s in a typical round (99 %% interval %+.0f %% to %+.0f %%), %.1f ms for %.1f ms in all",
                ratio.metric().words(),
                (ratio.ratio() - 1) * 100,
                comparison.url(),
                (ratio.lower() - 1) * 100,
                (ratio.upper() - 1) * 100,
                ratio.candidate() / 1e3,
                ratio.baseline() / 1e3);
        return new Problem(
                ratio.metric().rule() + "-regression",
                Severity.ERROR,
                "load",
                message,
                "find what made it slower, or accept more with --max-regression",
                document);
    }

    private static Problem untested(Threshold threshold, String reason, SourceLocation document) {
        return new Problem(
                threshold.metric().rule(),
                Severity.WARNING,
                "load " + threshold.operation(),
                "the limit of " + (threshold.operation().isEmpty() ? "all operations" : threshold.operation())
                        + " was not tested: " + reason,
                "see why it was left out or held back, or drop the limit",
                document);
    }

    private static Problem problem(Threshold threshold, LoadRow row, SourceLocation document) {
        Metric metric = threshold.metric();
        return new Problem(
                metric.rule(),
                Severity.ERROR,
                "load",
                metric.words() + " of " + metric.text(metric.of(row)) + " exceeds " + metric.text(threshold.limit()),
                metric == Metric.ERROR_RATE
                        ? "see which answers are no success, or lower the rate"
                        : "make it faster, give it more to run on, or raise the limit",
                document);
    }
}
