package dev.concordat.tests.report;

import dev.concordat.core.finding.Severity;
import java.util.List;

/** The head of the page: verdict, what was verified, the numbers. */
final class HtmlSummary {

    private HtmlSummary() {}

    static void write(RunResult result, Severity threshold, Html html) {
        html.raw("<header class=\"page\"><div class=\"wrap\"><div class=\"line\"><h1>")
                .text(result.title())
                .raw("</h1>");
        switch (result.exitCode(threshold)) {
            case 0 -> html.raw("<span class=\"verdict good\">Keeps its contract</span>");
            case 1 -> html.raw("<span class=\"verdict bad\">Breaks its contract</span>");
            default -> html.raw("<span class=\"verdict warn\">Inconclusive</span>");
        }
        html.raw("</div>\n<dl class=\"facts\">");
        fact(html, "Contract", result.spec());
        fact(html, "Service", result.url());
        fact(html, "Seed", Long.toString(result.seed()));
        html.raw("</dl>\n");
        String inconclusive = result.withoutVerdict();
        if (inconclusive != null) {
            html.raw("<p class=\"note\">").text(inconclusive).raw("</p>\n");
        }
        tiles(result, html);
        html.raw("</div></header>\n");
    }

    private static void fact(Html html, String name, String value) {
        html.raw("<div><dt>")
                .text(name)
                .raw("</dt><dd class=\"mono\">")
                .text(value)
                .raw("</dd></div>");
    }

    private static void tiles(RunResult result, Html html) {
        List<StatusCoverage> statuses = result.operations().stream()
                .flatMap(operation -> operation.statuses().stream())
                .toList();
        long seen = statuses.stream().filter(status -> status.seen() > 0).count();
        long open = result.count(OperationVerdict.INCONCLUSIVE) + result.count(OperationVerdict.NOT_TESTED);
        html.raw("<ul class=\"tiles\">");
        tile(html, Long.toString(result.count(Severity.ERROR)), "errors");
        tile(html, Long.toString(result.count(Severity.WARNING)), "warnings");
        tile(
                html,
                result.count(OperationVerdict.PASSED) + " of "
                        + result.operations().size(),
                "operations passed");
        tile(html, Long.toString(open), "operations left open");
        tile(html, seen + " of " + statuses.size(), "declared statuses seen");
        tile(html, Integer.toString(result.requests()), "requests");
        html.raw("</ul>\n");
    }

    private static void tile(Html html, String number, String label) {
        html.raw("<li><b>").text(number).raw("</b><span>").text(label).raw("</span></li>");
    }
}
