package dev.concordat.tests.pact.page;

import dev.concordat.core.finding.Finding;
import dev.concordat.tests.check.Problem;
import dev.concordat.tests.pact.InteractionOutcome;
import dev.concordat.tests.pact.InteractionOutcome.Verdict;
import dev.concordat.tests.pact.PactReport;
import dev.concordat.tests.pact.check.BlamedInteraction;
import dev.concordat.tests.report.Html;
import dev.concordat.tests.report.HtmlPage;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Every interaction with its triangle of service, document and consumer, and who of them stands alone. */
public final class PactPage {

    private PactPage() {}

    /**
     * The page.
     *
     * @param interactions one for each outcome of the report
     */
    public static String render(PactReport report, List<BlamedInteraction> interactions) {
        return HtmlPage.render("Pacts", html -> {
            html.raw("<a class=\"skip\" href=\"#interactions\">To the interactions</a>\n");
            summary(report, interactions, html);
            html.raw("<main class=\"wrap\">\n");
            html.raw("<section aria-labelledby=\"interactions\"><h2 id=\"interactions\">Interactions</h2>\n");
            filters(interactions, html);
            interactions.forEach(interaction -> interaction(interaction, html));
            html.raw("</section>\n");
            aboutTheRun(report.aboutTheRun(), html);
            html.raw("</main>\n<footer class=\"wrap\">Made by Concordat.</footer>\n");
        });
    }

    /** The interactions as a section of another page. */
    static void section(PactReport report, List<BlamedInteraction> interactions, Html html) {
        html.raw("<section aria-labelledby=\"pacts\"><h2 id=\"pacts\">Pacts</h2>\n");
        interactions.forEach(interaction -> interaction(interaction, html));
        aboutTheRun(report.aboutTheRun(), html);
        html.raw("</section>\n");
    }

    private static void summary(PactReport report, List<BlamedInteraction> interactions, Html html) {
        html.raw("<header class=\"page\"><div class=\"wrap\"><div class=\"line\"><h1>Pacts</h1>");
        switch (report.exitCode()) {
            case 0 -> html.raw("<span class=\"verdict good\">All kept</span>");
            case 1 -> html.raw("<span class=\"verdict bad\">Not all kept</span>");
            default -> html.raw("<span class=\"verdict warn\">Inconclusive</span>");
        }
        html.raw("</div>\n<ul class=\"tiles\">");
        tile(report.outcomes().size(), "interactions", html);
        tile(report.count(Verdict.PASSED), "passed", html);
        tile(report.count(Verdict.FAILED), "failed", html);
        tile(report.count(Verdict.ERROR) + report.count(Verdict.SKIPPED), "not judged", html);
        blames(interactions)
                .forEach(blame -> tile(
                        interactions.stream()
                                .filter(each -> blame.equals(blame(each)))
                                .count(),
                        "to blame: " + blame,
                        html));
        html.raw("</ul></div></header>\n");
    }

    private static void tile(long number, String label, Html html) {
        html.raw("<li><b>").text(number).raw("</b><span>").text(label).raw("</span></li>");
    }

    /** The names are those that the script of the page knows. */
    private static void filters(List<BlamedInteraction> interactions, Html html) {
        html.raw("<form id=\"filters\" class=\"filters\" hidden><input type=\"search\" name=\"text\" ")
                .raw("placeholder=\"Filter by text\" aria-label=\"Filter by text\">")
                .raw("<select name=\"severity\" aria-label=\"Outcome\"><option value=\"\">All outcomes</option>");
        for (Verdict verdict : Verdict.values()) {
            if (interactions.stream().anyMatch(each -> each.outcome().verdict() == verdict)) {
                html.raw("<option>").text(word(verdict)).raw("</option>");
            }
        }
        html.raw(
                "</select><select name=\"check\" aria-label=\"To blame\"><option value=\"\">Whoever is to blame</option>");
        blames(interactions).forEach(blame -> html.raw("<option>").text(blame).raw("</option>"));
        html.raw("</select><output id=\"shown\"></output></form>\n");
    }

    private static Set<String> blames(List<BlamedInteraction> interactions) {
        Set<String> blames = new TreeSet<>();
        interactions.stream()
                .map(PactPage::blame)
                .filter(blame -> !blame.isEmpty())
                .forEach(blames::add);
        return blames;
    }

    static String blame(BlamedInteraction interaction) {
        return interaction.isDisagreement() ? interaction.triangle().verdict() : "";
    }

    private static void interaction(BlamedInteraction interaction, Html html) {
        InteractionOutcome outcome = interaction.outcome();
        String blame = blame(interaction);
        String weight = outcome.verdict() == Verdict.FAILED ? "error" : blame.isEmpty() ? "info" : "warning";
        html.raw("<details class=\"finding ")
                .raw(weight)
                .raw("\" data-severity=\"")
                .raw(word(outcome.verdict()));
        html.raw("\" data-check=\"").text(blame).raw(blame.isEmpty() ? "\">" : "\" open>");
        html.raw("<summary><span class=\"tag ")
                .raw(tag(outcome.verdict()))
                .raw("\">")
                .raw(word(outcome.verdict()));
        html.raw("</span><strong>").text(outcome.description()).raw("</strong><span class=\"mono\">");
        html.text(outcome.consumer() + " \u2192 " + outcome.provider()).raw("</span>");
        if (!blame.isEmpty()) {
            html.raw("<span class=\"what\">To blame: <b>").text(blame).raw("</b></span>");
        }
        html.raw("</summary>\n<div class=\"inner\">");
        TriangleFigure.write(interaction.triangle(), html);
        html.raw("<div class=\"sub\">Pact: <code>")
                .text(outcome.location().toString())
                .raw("</code></div>");
        list(
                "The service is not as the consumer expects",
                outcome.mismatches().stream()
                        .map(mismatch -> mismatch.message())
                        .toList(),
                html);
        list(
                "The service breaks the document",
                interaction.problems().stream().map(PactPage::text).toList(),
                html);
        list(
                "The service takes what the document forbids",
                interaction.taken().stream().map(PactPage::text).toList(),
                html);
        list(
                "Consumer and document disagree",
                interaction.objections().stream()
                        .map(finding -> finding.message() + " (" + finding.location() + ")")
                        .toList(),
                html);
        if (outcome.reason() != null) {
            list("Not judged", List.of(outcome.reason()), html);
        }
        if (outcome.curl() != null) {
            html.raw("<pre tabindex=\"0\">").text(outcome.curl()).raw("</pre>");
        }
        html.raw("</div></details>\n");
    }

    /** Without the message: it may show a value of the answer, and that may be a credential. */
    private static String text(Problem problem) {
        return problem.checkId() + " at " + problem.location();
    }

    private static void list(String title, List<String> lines, Html html) {
        if (lines.isEmpty()) {
            return;
        }
        html.raw("<p class=\"todo\"><b>").text(title).raw("</b></p><ul class=\"lines\">");
        lines.forEach(line -> html.raw("<li>").text(line).raw("</li>"));
        html.raw("</ul>");
    }

    private static void aboutTheRun(List<Finding> findings, Html html) {
        list("About the run", findings.stream().map(Finding::message).toList(), html);
    }

    static String word(Verdict verdict) {
        return switch (verdict) {
            case PASSED -> "passed";
            case FAILED -> "failed";
            case ERROR -> "not verified";
            case SKIPPED -> "skipped";
        };
    }

    private static String tag(Verdict verdict) {
        return switch (verdict) {
            case PASSED -> "good";
            case FAILED -> "bad";
            case ERROR -> "warn";
            case SKIPPED -> "none";
        };
    }
}
