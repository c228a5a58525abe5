package dev.concordat.tests.report;

import dev.concordat.core.finding.Severity;
import dev.concordat.core.report.Markup;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The result as one page that loads nothing: style and script stand in it, allowed by their hashes and nothing else is,
 * so that text of a hostile service stays text.
 */
public final class HtmlReport {

    private HtmlReport() {}

    public static String render(RunResult result, Severity threshold) {
        String style = resource("report.css");
        String script = resource("report.js");
        Html html = new Html();
        html.raw("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src ")
                .raw(Markup.hashSource(style))
                .raw("; script-src ")
                .raw(Markup.hashSource(script))
                .raw("; base-uri 'none'; form-action 'none'\">\n");
        html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
        html.text("Contract report: " + result.title())
                .raw("</title>\n<style>")
                .raw(style)
                .raw("</style>\n");
        html.raw("</head>\n<body>\n<a class=\"skip\" href=\"#findings\">To the findings</a>\n");
        HtmlSummary.write(result, threshold, html);
        html.raw("<main class=\"wrap\">\n");
        HtmlFindings.write(result, html);
        HtmlOperations.write(result, html);
        HtmlLoad.write(result, html);
        html.raw("</main>\n<footer class=\"wrap\">Made by Concordat. Run again with seed ")
                .text(Long.toString(result.seed()))
                .raw(" for the same requests.</footer>\n<script>")
                .raw(script)
                .raw("</script>\n</body>\n</html>\n");
        return html.toString();
    }

    private static String resource(String name) {
        try (InputStream in = HtmlReport.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing from the jar: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
