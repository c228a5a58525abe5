package dev.concordat.core.diff.changelog;

import dev.concordat.core.report.Markup;

/** A changelog as one HTML page that needs no network and runs nothing (Content Security Policy Level 3, 2.3.1). */
final class HtmlChangelog {

    private HtmlChangelog() {}

    static String render(Changelog changelog) {
        String title = Markup.escape(changelog.title() + ": "
                + changelog.version().from() + " to " + changelog.version().to());
        StringBuilder out = new StringBuilder("""
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
                <title>%s</title>
                <style>
                body { font-family: system-ui, sans-serif; max-width: 60em; margin: 2em auto; padding: 0 1em }
                pre { background: #f4f4f4; padding: .7em; overflow-x: auto }
                </style>
                </head>
                <body>
                <h1>%s</h1>
                <p>%s.</p>
                """.formatted(
                title,
                title,
                Markup.escape(MarkdownChangelog.capitalised(changelog.version().verdict()))));
        Entry.Kind kind = null;
        for (Entry entry : changelog.entries()) {
            if (entry.kind() != kind) {
                out.append(kind == null ? "" : "</ul>\n");
                kind = entry.kind();
                out.append("<h2>").append(kind.heading()).append("</h2>\n<ul>\n");
            }
            out.append("<li><strong>")
                    .append(Markup.escape(entry.site()))
                    .append("</strong>: ")
                    .append(Markup.escape(entry.sentence()));
            if (entry.witness() != null) {
                out.append("\n<pre>").append(Markup.escape(entry.witness())).append("</pre>");
            }
            out.append("</li>\n");
        }
        return out.append(kind == null ? "" : "</ul>\n")
                .append("</body>\n</html>\n")
                .toString();
    }
}
