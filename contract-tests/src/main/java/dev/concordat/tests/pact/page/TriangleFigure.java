package dev.concordat.tests.pact.page;

import dev.concordat.tests.pact.check.Triangle;
import dev.concordat.tests.pact.check.Triangle.Agreement;
import dev.concordat.tests.pact.check.Triangle.Corner;
import dev.concordat.tests.report.Html;

/** The triangle as a drawing, and the same in words for those who do not see it. */
final class TriangleFigure {

    private TriangleFigure() {}

    static void write(Triangle triangle, Html html) {
        html.raw("<figure class=\"triangle\"><svg viewBox=\"0 0 320 190\" aria-hidden=\"true\">");
        edge(triangle.serviceWithSpec(), 60, 155, 160, 35, html);
        edge(triangle.pactWithSpec(), 160, 35, 260, 155, html);
        edge(triangle.serviceWithPact(), 60, 155, 260, 155, html);
        corner(triangle, Corner.SPEC, 160, 35, "spec", html);
        corner(triangle, Corner.SERVICE, 60, 155, "service", html);
        corner(triangle, Corner.CONSUMER, 260, 155, "consumer", html);
        html.raw("</svg><figcaption><dl>");
        words("Service and spec", triangle.serviceWithSpec(), html);
        words("Consumer and spec", triangle.pactWithSpec(), html);
        words("Service and consumer", triangle.serviceWithPact(), html);
        html.raw("</dl></figcaption></figure>");
    }

    private static void edge(Agreement agreement, int x1, int y1, int x2, int y2, Html html) {
        html.raw("<line class=\"")
                .raw(kind(agreement))
                .raw("\" x1=\"")
                .text(x1)
                .raw("\" y1=\"")
                .text(y1);
        html.raw("\" x2=\"").text(x2).raw("\" y2=\"").text(y2).raw("\"/>");
    }

    private static void corner(Triangle triangle, Corner corner, int x, int y, String name, Html html) {
        html.raw("<g").raw(triangle.suspects().contains(corner) ? " class=\"suspect\">" : ">");
        html.raw("<rect x=\"").text(x - 48).raw("\" y=\"").text(y - 17);
        html.raw("\" width=\"96\" height=\"34\" rx=\"8\"/><text x=\"")
                .text(x)
                .raw("\" y=\"")
                .text(y);
        html.raw("\">").raw(name).raw("</text></g>");
    }

    private static void words(String pair, Agreement agreement, Html html) {
        html.raw("<div><dt>")
                .raw(pair)
                .raw("</dt><dd class=\"")
                .raw(kind(agreement))
                .raw("\">");
        html.raw(
                        switch (agreement) {
                            case AGREE -> "agree";
                            case DISAGREE -> "disagree";
                            case UNKNOWN -> "not known";
                        })
                .raw("</dd></div>");
    }

    private static String kind(Agreement agreement) {
        return switch (agreement) {
            case AGREE -> "agree";
            case DISAGREE -> "disagree";
            case UNKNOWN -> "unknown";
        };
    }
}
