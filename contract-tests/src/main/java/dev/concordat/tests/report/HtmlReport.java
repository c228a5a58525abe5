package dev.concordat.tests.report;

import dev.concordat.core.finding.Severity;

/** The result as one page that loads nothing. */
public final class HtmlReport {

    private HtmlReport() {}

    public static String render(RunResult result, Severity threshold) {
        return HtmlPage.render("Contract report: " + result.title(), html -> {
            html.raw("<a class=\"skip\" href=\"#findings\">To the findings</a>\n");
            HtmlSummary.write(result, threshold, html);
            html.raw("<main class=\"wrap\">\n");
            HtmlFindings.write(result, html);
            HtmlOperations.write(result, html);
            HtmlLoad.write(result, html);
            result.parts().forEach(part -> part.write(html));
            html.raw("</main>\n<footer class=\"wrap\">Made by Concordat. Run again with seed ")
                    .text(Long.toString(result.seed()))
                    .raw(" for the same requests.</footer>\n");
        });
    }
}
