package dev.concordat.tests.report;

import dev.concordat.core.finding.Severity;
import dev.concordat.tests.check.FaultCode;
import java.util.List;
import java.util.Locale;

/** The findings, with filters that need no server. */
final class HtmlFindings {

    private HtmlFindings() {}

    static void write(RunResult result, Html html) {
        html.raw("<section aria-labelledby=\"findings\"><h2 id=\"findings\">Findings</h2>\n");
        if (result.findings().isEmpty()) {
            html.raw("<p class=\"empty\">No check has anything to say.</p></section>\n");
            return;
        }
        filters(result, html);
        int number = 0;
        for (RunFinding finding : result.findings()) {
            finding(finding, ++number, html);
        }
        html.raw("</section>\n");
    }

    private static void filters(RunResult result, Html html) {
        List<String> checks = result.findings().stream()
                .map(RunFinding::checkId)
                .distinct()
                .sorted()
                .toList();
        html.raw("<form id=\"filters\" class=\"filters\" hidden>")
                .raw(
                        "<input type=\"search\" name=\"text\" placeholder=\"Filter by text\" aria-label=\"Filter by text\">")
                .raw("<select name=\"severity\" aria-label=\"Severity\"><option value=\"\">All severities</option>");
        for (Severity severity : Severity.values()) {
            if (result.findings().stream().anyMatch(finding -> finding.severity() == severity)) {
                option(name(severity), html);
            }
        }
        html.raw("</select><select name=\"check\" aria-label=\"Check\"><option value=\"\">All checks</option>");
        checks.forEach(check -> option(check, html));
        html.raw("</select><output id=\"shown\"></output></form>\n");
    }

    private static void option(String value, Html html) {
        html.raw("<option>").text(value).raw("</option>");
    }

    private static void finding(RunFinding finding, int number, Html html) {
        String severity = name(finding.severity());
        html.raw("<details class=\"finding ")
                .raw(severity)
                .raw("\" data-severity=\"")
                .raw(severity)
                .raw("\" data-check=\"")
                .text(finding.checkId())
                .raw("\"")
                .raw(number <= 3 ? " open>" : ">");
        html.raw("<summary><span class=\"tag ")
                .raw(finding.severity() == Severity.ERROR ? "bad" : "warn")
                .raw("\">")
                .text(severity)
                .raw("</span><strong>")
                .text(finding.checkId())
                .raw("</strong><span class=\"mono\">")
                .text(finding.signature())
                .raw("</span>");
        if (finding.count() > 1) {
            html.raw("<span class=\"count\">").text(finding.count()).raw(" times</span>");
        }
        html.raw("<span class=\"what\">").text(finding.message()).raw("</span></summary>\n<div class=\"inner\">");
        if (finding.hint() != null) {
            html.raw("<p class=\"todo\"><b>To do:</b> ").text(finding.hint()).raw("</p>");
        }
        html.raw("<div class=\"sub\">Contract: <code>")
                .text(finding.location().toString())
                .raw("</code> &nbsp;·&nbsp; Case: ")
                .text(finding.sample().why());
        FaultCode.of(finding.checkId())
                .ifPresent(code -> html.raw(" &nbsp;·&nbsp; <abbr title=\"Web Fuzzing Commons 0.9.0\">WFC</abbr> ")
                        .text(code));
        html.raw("</div>");
        if (!finding.sample().curl().isEmpty()) {
            copied("Request", "curl-" + number, finding.sample().curl(), html);
        }
        if (finding.sample().status() > 0) {
            html.raw("<div class=\"label\"><span>Response ")
                    .text(finding.sample().status())
                    .raw("</span></div><pre tabindex=\"0\">")
                    .text(finding.sample().headers())
                    .raw("\n\n")
                    .text(finding.sample().body())
                    .raw("</pre>");
        }
        if (!finding.sample().test().isEmpty()) {
            html.raw("<details class=\"more\"><summary>As a JUnit test</summary>");
            copied(
                    finding.testClass() + ".java",
                    "test-" + number,
                    finding.sample().test(),
                    html);
            html.raw("</details>");
        }
        html.raw("</div></details>\n");
    }

    /** Text with a button that copies it. */
    private static void copied(String label, String id, String text, Html html) {
        html.raw("<div class=\"label\"><span>")
                .text(label)
                .raw("</span><button type=\"button\" class=\"copy\" data-copy=\"")
                .raw(id)
                .raw("\" hidden>Copy</button></div><pre id=\"")
                .raw(id)
                .raw("\" tabindex=\"0\">")
                .text(text)
                .raw("</pre>");
    }

    private static String name(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
