package dev.concordat.tests.report;

import dev.concordat.tests.load.Comparison;
import dev.concordat.tests.load.Latency;
import dev.concordat.tests.load.LoadResult;
import dev.concordat.tests.load.LoadRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How a service bore a load: a row an operation, each with a plot of its latencies on one scale for all. */
final class HtmlLoad {

    private static final int WIDTH = 220;
    private static final int HEIGHT = 48;

    /** The plot ends at 99.99 %: every nine more takes the same way. */
    private static final double NINES = 4;

    private HtmlLoad() {}

    static void write(RunResult result, Html html) {
        LoadResult load = result.load();
        if (load == null) {
            return;
        }
        html.raw("<section aria-labelledby=\"load\"><h2 id=\"load\">Load</h2>\n<p class=\"sub\">")
                .text(ConsoleLoad.wanted(load))
                .raw("</p><div class=\"scroll\"><table><thead><tr>");
        for (String head : List.of(
                "Operation",
                "Requests",
                "Reached/s",
                "Errors",
                "Throttled",
                "p50 ms",
                "p95 ms",
                "p99 ms",
                "Max ms",
                "Latency from p0 to p99.99")) {
            html.raw("<th scope=\"col\">").raw(head).raw("</th>");
        }
        html.raw("</tr></thead>\n<tbody>\n");
        List<LoadRow> rows = new ArrayList<>(List.of(load.total()));
        rows.addAll(load.operations());
        long highest = Math.max(1, load.total().latency().max());
        rows.forEach(row -> row(row, highest, html));
        html.raw("</tbody></table></div>\n");
        Comparison comparison = load.comparison();
        if (comparison != null) {
            html.raw("<p>Compared with <code>").text(comparison.url()).raw("</code></p><ul>");
            comparison
                    .ratios()
                    .forEach(ratio ->
                            html.raw("<li>").text(ConsoleLoad.sentence(ratio)).raw("</li>"));
            html.raw("</ul>");
        }
        html.raw("</section>\n");
    }

    private static void row(LoadRow row, long highest, Html html) {
        html.raw("<tr><th scope=\"row\"><span class=\"mono\">")
                .text(row.signature())
                .raw("</span></th>");
        Latency latency = row.latency();
        for (String cell : List.of(
                Long.toString(row.due()),
                String.format(Locale.ROOT, "%.1f", row.rate()),
                String.format(Locale.ROOT, "%.2f%%", row.errorRate() * 100),
                Long.toString(row.throttled() + row.heldBack()),
                ConsoleLoad.milliseconds(latency.p50()),
                ConsoleLoad.milliseconds(latency.p95()),
                ConsoleLoad.milliseconds(latency.p99()),
                ConsoleLoad.milliseconds(latency.max()))) {
            html.raw("<td class=\"n\">").text(cell).raw("</td>");
        }
        html.raw("<td>");
        plot(latency, highest, html);
        html.raw("</td></tr>\n");
    }

    private static void plot(Latency latency, long highest, Html html) {
        String points = latency.curve().stream()
                .map(point -> String.format(
                        Locale.ROOT,
                        "%.1f,%.1f",
                        WIDTH * nines(point.percentile()) / NINES,
                        HEIGHT - (HEIGHT - 2.0) * point.micros() / highest))
                .collect(Collectors.joining(" "));
        html.raw("<svg class=\"plot\" width=\"")
                .text(WIDTH)
                .raw("\" height=\"")
                .text(HEIGHT)
                .raw("\" role=\"img\" aria-label=\"")
                .text("median " + ConsoleLoad.milliseconds(latency.p50()) + " ms, 99 % within "
                        + ConsoleLoad.milliseconds(latency.p99()) + " ms")
                .raw("\"><polyline points=\"")
                .raw(points)
                .raw("\"/></svg>");
    }

    /** 0 for 0 %, 1 for 90 %, 2 for 99 %. */
    private static double nines(double percentile) {
        return Math.min(NINES, -Math.log10(Math.max(1e-9, 1 - percentile / 100)));
    }
}
