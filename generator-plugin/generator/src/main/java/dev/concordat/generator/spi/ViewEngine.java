package dev.concordat.generator.spi;

import dev.concordat.generator.render.GeneratedFile;
import dev.concordat.generator.render.Renderer;
import dev.concordat.generator.render.TemplateSource;
import dev.concordat.generator.view.View;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openapitools.codegen.api.TemplatingEngineAdapter;
import org.openapitools.codegen.api.TemplatingExecutor;
import org.openapitools.codegen.templating.TemplateNotFoundException;

/** Prints the view that a bundle carries with the template of its name, under our settings; files are printed already. */
final class ViewEngine implements TemplatingEngineAdapter {

    @Override
    public String getIdentifier() {
        return "concordat";
    }

    @Override
    public String[] getFileExtensions() {
        return new String[] {"mustache"};
    }

    @Override
    public boolean templateExists(TemplatingExecutor executor, String templateFile) {
        return true;
    }

    @Override
    public String compileTemplate(TemplatingExecutor executor, Map<String, Object> bundle, String templateFile) {
        Object output = bundle.get("output");
        if (output instanceof GeneratedFile file) {
            return file.text();
        }
        if (!(output instanceof View view)) {
            throw new IllegalArgumentException("no view for the template " + templateFile);
        }
        return new Renderer(templates(executor)).print(view);
    }

    private static TemplateSource templates(TemplatingExecutor executor) {
        return name -> find(executor, name + ".mustache");
    }

    private static @Nullable String find(TemplatingExecutor executor, String file) {
        try {
            return executor.getFullTemplateContents(file);
        } catch (TemplateNotFoundException missing) {
            return null;
        }
    }
}
