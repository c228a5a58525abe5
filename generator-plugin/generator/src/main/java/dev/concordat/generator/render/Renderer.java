package dev.concordat.generator.render;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import dev.concordat.core.finding.Finding;
import dev.concordat.core.finding.Result;
import dev.concordat.core.finding.SourceLocation;
import dev.concordat.generator.view.View;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code View, template -> GeneratedFile}. A variable that the view does not have is an error, not an empty string. */
public final class Renderer {

    /** The engine's messages end with the line, as text alone. */
    private static final Pattern LINE = Pattern.compile("(?:@|on) line (\\d{1,9})$");

    private final TemplateSource templates;
    private final Map<String, Template> compiled = new ConcurrentHashMap<>();

    public Renderer(TemplateSource templates) {
        this.templates = templates;
    }

    /** The settings under which our templates are compiled, wherever that happens. */
    public static Mustache.Compiler compiler(TemplateSource templates) {
        return Mustache.compiler().escapeHTML(false).strictSections(true).withLoader(name -> {
            String text = templates.find(name);
            if (text == null) {
                throw new MustacheException("there is no template " + name);
            }
            return new StringReader(text);
        });
    }

    /** The files of all views that could be printed; a template of the user's can be wrong. */
    public Result<List<GeneratedFile>> render(List<View> views) {
        List<GeneratedFile> files = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (View view : views) {
            try {
                files.add(GeneratedFile.source(view.path(), print(view)));
            } catch (MustacheException e) {
                findings.add(Finding.error(
                        "broken-template",
                        "the template " + view.template() + " cannot be printed: " + message(e),
                        "compare it with the bundled template of the same name",
                        place(view.template(), e)));
            }
        }
        return Result.of(files, findings.stream().distinct().toList());
    }

    /**
     * The text of one view.
     *
     * @throws MustacheException if its template is missing or wrong
     */
    public String print(View view) {
        Template template = compiled.computeIfAbsent(view.template(), name -> {
            String text = templates.find(name);
            if (text == null) {
                throw new MustacheException("there is no such template");
            }
            return compiler(templates).compile(text);
        });
        return template.execute(view);
    }

    /** Where a template is wrong, as far as the engine tells. */
    private SourceLocation place(String template, MustacheException e) {
        Matcher line = LINE.matcher(String.valueOf(e.getMessage()));
        String file = templates.place(template);
        return line.find() ? new SourceLocation(file, Integer.parseInt(line.group(1)), 1, "") : SourceLocation.of(file);
    }

    private static @Nullable String message(MustacheException e) {
        Throwable cause = e.getCause();
        return cause == null || cause.getMessage() == null
                ? e.getMessage()
                : e.getMessage() + ": " + cause.getMessage();
    }
}
