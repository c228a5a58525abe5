package dev.concordat.design.docs;

import dev.concordat.core.contract.Contract;
import dev.concordat.core.contract.Operation;
import dev.concordat.core.json.JsonObject;
import dev.concordat.core.report.Markup;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One HTML page that shows a document: no other file, no outgoing request, so it can be mailed, archived and read on a
 * train. Nothing in the document can run: the page lets in its own two scripts, by their hashes, and no others
 * (Content Security Policy Level 3, 2.3.1). Readers without scripts get the list of operations.
 */
public final class DocsPage {

    private static final String START = """
            Redoc.init(JSON.parse(document.getElementById('contract').textContent), {
              hideLoading: true,
              nativeScrollbars: true,
              sanitize: true,
              theme: {typography: {
                fontFamily: 'system-ui, sans-serif',
                headings: {fontFamily: 'system-ui, sans-serif'},
                code: {fontFamily: 'ui-monospace, monospace'}
              }}
            }, document.getElementById('page'));
            """;

    private DocsPage() {}

    /**
     * The page.
     *
     * @param document the bundled document, self-contained
     */
    public static String render(Contract contract, JsonObject document) {
        return render(contract, document, null);
    }

    /** The same with a part that is alive: it may call the server of the page, and nobody else. */
    public static String render(Contract contract, JsonObject document, @Nullable LivePart live) {
        // Within a script element only these two could end it (HTML, 4.12.1.3).
        String viewer = Viewer.script().replace("</script", "<\\/script").replace("<!--", "<\\!--");
        String json = document.toJson().replace("<", "\\u003c");
        return head(title(contract), Stream.of(viewer, START), live)
                + """
                <body>
                <div id="page"></div>
                <noscript>
                %s</noscript>
                <script type="application/json" id="contract">%s</script>
                <script>%s</script>
                <script>%s</script>
                %s</body>
                </html>
                """.formatted(operations(contract), json, viewer, START, live(live));
    }

    /** A page without a document. */
    public static String empty(String title, LivePart live) {
        return head(title, Stream.of(), live) + "<body>\n<h1>" + Markup.escape(title) + "</h1>\n" + live(live)
                + "</body>\n</html>\n";
    }

    private static String head(String title, Stream<String> scripts, @Nullable LivePart live) {
        String allowed = Stream.concat(scripts, Stream.ofNullable(live).map(LivePart::script))
                .map(Markup::hashSource)
                .collect(Collectors.joining(" "));
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src %s; \
                style-src 'unsafe-inline'; img-src data:; font-src data:; worker-src blob:; base-uri 'none'%s">
                <title>%s</title>
                <style>body { margin: 0; font-family: system-ui, sans-serif } noscript { display: block; margin: 2em }</style>
                </head>
                """.formatted(allowed, live == null ? "" : "; connect-src 'self'", Markup.escape(title));
    }

    private static String live(@Nullable LivePart live) {
        return live == null ? "" : live.markup() + "<script>" + live.script() + "</script>\n";
    }

    private static String title(Contract contract) {
        return contract.info().title() + " " + contract.info().version();
    }

    private static String operations(Contract contract) {
        List<Operation> operations = contract.operations();
        return operations.stream()
                .map(operation -> "<li><code>" + Markup.escape(operation.signature()) + "</code> "
                        + Markup.escape(Objects.requireNonNullElse(operation.summary(), "")) + "</li>\n")
                .collect(Collectors.joining("", "<h1>" + Markup.escape(title(contract)) + "</h1>\n<ul>\n", "</ul>\n"));
    }
}
