package dev.concordat.design.dev;

import dev.concordat.core.bundle.Bundler;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.load.LoadedContract;
import dev.concordat.core.report.FindingFormat;
import dev.concordat.core.report.Markup;
import dev.concordat.design.docs.DocsPage;
import dev.concordat.design.docs.LivePart;
import java.util.List;
import java.util.Locale;

/** The documentation page of a document that is being edited: findings beside it, and it loads itself anew. */
public final class DevPage {

    /** Where the page asks for events, below where it stands itself. */
    public static final String EVENTS = "events";

    /** More than these make a page slow; the console has all. */
    private static final int MOST = 500;

    private static final String SCRIPT = """
            (() => {
              const list = document.getElementById('findings');
              const events = new EventSource('%s');
              const stages = {};
              events.addEventListener('findings', event => {
                const told = JSON.parse(event.data);
                stages[told.stage] = told.findings;
                list.replaceChildren(...Object.values(stages).flat().slice(0, %d).map(finding => {
                  const item = document.createElement('li');
                  item.className = finding.severity;
                  item.textContent = finding.source + (finding.line ? ':' + finding.line + ':' + finding.column : '')
                    + ' ' + finding.severity + ': ' + finding.message + ' [' + finding.ruleId + ']';
                  return item;
                }));
              });
              events.addEventListener('done', () => location.reload());
            })();
            """.formatted(EVENTS, MOST);

    private DevPage() {}

    /** The page as one text. */
    public static String render(DevState state) {
        LivePart live = new LivePart(panel(state.all()), SCRIPT);
        LoadedContract loaded = state.contract();
        return loaded == null
                ? DocsPage.empty("No document yet", live)
                : DocsPage.render(
                        loaded.contract(),
                        AnnotatedDocument.of(loaded.contract(), Bundler.bundle(loaded.spec()), state.all()),
                        live);
    }

    /** What a stage found, as one line of JSON: the members of the JSON format, and {@code stage}. */
    public static String event(Stage stage, DevState state) {
        List<Finding> found = state.findings().getOrDefault(stage, List.of());
        String json = FindingFormat.JSON
                .render(found.size() > MOST ? found.subList(0, MOST) : found)
                .strip();
        return "{\"stage\":\"" + stage.word() + "\"," + json.substring(1);
    }

    private static String panel(List<Finding> findings) {
        StringBuilder out = new StringBuilder("""
                <style>
                #dev { position: fixed; right: 0; bottom: 0; z-index: 9; max-width: 45em; max-height: 45vh;
                  overflow: auto; background: #fff; border: 1px solid #999; font: 13px system-ui, sans-serif }
                #dev summary { padding: .4em 1em } #findings { margin: 0; padding: 0 1em .5em 2em }
                #findings .error { color: #b00 } #findings .warning { color: #850 }
                </style>
                <details id="dev" open><summary>Findings</summary><ul id="findings">
                """);
        findings.stream()
                .limit(MOST)
                .forEach(finding -> out.append("<li class=\"")
                        .append(finding.severity().name().toLowerCase(Locale.ROOT))
                        .append("\">")
                        .append(Markup.escape(finding.location() + " "
                                + finding.severity().name().toLowerCase(Locale.ROOT) + ": " + finding.message() + " ["
                                + finding.ruleId() + "]"))
                        .append("</li>\n"));
        return out.append("</ul></details>\n").toString();
    }
}
