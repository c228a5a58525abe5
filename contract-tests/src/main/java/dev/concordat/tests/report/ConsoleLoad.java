package dev.concordat.tests.report;

import dev.concordat.tests.load.Comparison;
import dev.concordat.tests.load.LoadProgress;
import dev.concordat.tests.load.LoadResult;
import dev.concordat.tests.load.LoadRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How a service bore a load, as a table: one row an operation, the last one all of them. */
final class ConsoleLoad {

    /** What a gap is about that keeps an operation out of a load. */
    static final String GAP = "load";

    private ConsoleLoad() {}

    static String render(LoadResult load) {
        List<LoadRow> rows = new ArrayList<>(load.operations());
        rows.add(load.total());
        int width = ConsoleReport.width(
                rows.stream().map(row -> Excerpt.line(row.signature())).toList());
        StringBuilder out = new StringBuilder("\nLoad: ").append(wanted(load)).append("\n  ");
        out.append(ConsoleReport.pad("OPERATION", width))
                .append("       DUE  REACHED/S   ERRORS  THROTTLED    P50 MS    P95 MS    P99 MS    MAX MS\n");
        for (LoadRow row : rows) {
            out.append(String.format(
                    Locale.ROOT,
                    "  %s  %8d  %9.1f  %6.2f%%  %9d  %8s  %8s  %8s  %8s\n",
                    ConsoleReport.pad(Excerpt.line(row.signature()), width),
                    row.due(),
                    row.rate(),
                    row.errorRate() * 100,
                    row.throttled() + row.heldBack(),
                    milliseconds(row.latency().p50()),
                    milliseconds(row.latency().p95()),
                    milliseconds(row.latency().p99()),
                    milliseconds(row.latency().max())));
        }
        Comparison comparison = load.comparison();
        if (comparison != null) {
            comparison(comparison, out);
        }
        return out.toString();
    }

    private static void comparison(Comparison comparison, StringBuilder out) {
        out.append("  compared with ").append(comparison.url()).append(":\n");
        for (Comparison.Ratio ratio : comparison.ratios()) {
            out.append("    ").append(sentence(ratio)).append('\n');
        }
    }

    static String sentence(Comparison.Ratio ratio) {
        String both = ratio.metric().name().toLowerCase(Locale.ROOT) + " " + milliseconds(ratio.baseline()) + " ms to "
                + milliseconds(ratio.candidate()) + " ms";
        if (Double.isInfinite(ratio.upper())) {
            return both + ": too few answers for a verdict; raise --rate or --duration";
        }
        return String.format(
                Locale.ROOT,
                "%s, in a typical round %+.1f %%, 99 %% interval %+.1f %% to %+.1f %%: %s",
                both,
                (ratio.ratio() - 1) * 100,
                (ratio.lower() - 1) * 100,
                (ratio.upper() - 1) * 100,
                ratio.verdict().text());
    }

    /** Operations that took no part, and why. */
    static String leftOut(List<OperationResult> operations) {
        StringBuilder out = new StringBuilder();
        for (OperationResult operation : operations) {
            operation.gaps().stream()
                    .filter(gap -> gap.what().equals(GAP))
                    .forEach(gap -> out.append("  without ")
                            .append(Excerpt.line(operation.method() + " " + operation.path() + ": " + gap.reason()))
                            .append('\n'));
        }
        return out.toString();
    }

    static String wanted(LoadResult load) {
        return BigDecimal.valueOf(load.rate()).stripTrailingZeros().toPlainString() + " requests/s for "
                + load.duration().toMillis() / 1000.0 + " s, latency from the moment a request was due";
    }

    static String progress(LoadProgress progress) {
        return "  load: " + progress.done() + "/" + progress.due() + " requests, " + progress.errors() + " errors, p99 "
                + milliseconds(progress.p99()) + " ms";
    }

    static String milliseconds(long micros) {
        return String.format(Locale.ROOT, "%.1f", micros / 1e3);
    }
}
