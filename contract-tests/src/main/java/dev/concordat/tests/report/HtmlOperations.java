package dev.concordat.tests.report;

/** One row an operation: requests, how its cases ended, declared statuses, verdict. */
final class HtmlOperations {

    private HtmlOperations() {}

    static void write(RunResult result, Html html) {
        html.raw("<section aria-labelledby=\"operations\"><h2 id=\"operations\">Operations</h2>\n")
                .raw("<div class=\"scroll\"><table><thead><tr><th scope=\"col\">Operation</th>")
                .raw("<th scope=\"col\">Verdict</th><th scope=\"col\">Requests</th><th scope=\"col\">Cases</th>")
                .raw("<th scope=\"col\">Declared statuses</th></tr></thead>\n<tbody>\n");
        result.operations().forEach(operation -> row(operation, html));
        html.raw("</tbody></table></div></section>\n");
    }

    private static void row(OperationResult operation, Html html) {
        html.raw("<tr><th scope=\"row\"><span class=\"method\">")
                .text(operation.method())
                .raw("</span><span class=\"mono\">")
                .text(operation.path())
                .raw("</span><span class=\"sub\">")
                .text(operation.key())
                .raw(" · ")
                .text(operation.location().toString())
                .raw("</span></th><td><span class=\"tag ")
                .raw(
                        switch (operation.verdict()) {
                            case PASSED -> "good";
                            case FAILED -> "bad";
                            case INCONCLUSIVE -> "warn";
                            case NOT_TESTED -> "none";
                        })
                .raw("\">")
                .text(operation.verdict().text())
                .raw("</span></td><td class=\"n\">")
                .text(operation.requests())
                .raw("</td><td>");
        cases(operation, html);
        html.raw("</td><td>");
        statuses(operation, html);
        html.raw("</td></tr>\n");
    }

    private static void cases(OperationResult operation, Html html) {
        CaseCount total = operation.total();
        int open = total.inconclusive() + total.notTested();
        html.raw("<span class=\"sub\">")
                .text(total.passed())
                .raw(" passed")
                .raw(total.failed() > 0 ? ", " + total.failed() + " failed" : "")
                .raw(open > 0 ? ", " + open + " open" : "")
                .raw("</span>");
        if (total.total() > 0) {
            html.raw("<svg class=\"bar\" width=\"120\" height=\"6\" role=\"img\" aria-label=\"")
                    .text(total.passed() + " passed, " + total.failed() + " failed, " + open + " open")
                    .raw("\">");
            double unit = 120.0 / total.total();
            segment(html, "p", 0, total.passed(), unit);
            segment(html, "f", total.passed(), total.failed(), unit);
            html.raw("</svg>");
        }
        if (!operation.gaps().isEmpty()) {
            html.raw("<details class=\"open\"><summary>What is open</summary><ul>");
            for (Gap gap : operation.gaps()) {
                html.raw("<li>")
                        .text(gap.what().isEmpty() ? "" : gap.what() + ": ")
                        .text(gap.reason())
                        .text(gap.count() > 1 ? " (" + gap.count() + ")" : "")
                        .raw("</li>");
            }
            html.raw("</ul></details>");
        }
    }

    private static void segment(Html html, String kind, int before, int count, double unit) {
        if (count > 0) {
            html.raw("<rect class=\"")
                    .raw(kind)
                    .raw("\" x=\"")
                    .text(Math.round(before * unit))
                    .raw("\" width=\"")
                    .text(Math.max(2, Math.round(count * unit)))
                    .raw("\" height=\"6\"/>");
        }
    }

    private static void statuses(OperationResult operation, Html html) {
        for (StatusCoverage status : operation.statuses()) {
            boolean seen = status.seen() > 0;
            html.raw("<span class=\"status ")
                    .raw(seen ? "good" : "unseen")
                    .raw("\" title=\"")
                    .text(seen ? "seen " + status.seen() + " times" : "not seen: " + status.reason())
                    .raw("\">")
                    .text(status.status())
                    .raw("</span>");
        }
    }
}
