package dev.concordat.generator.spi;

import java.util.Map;
import org.openapitools.codegen.api.TemplatingEngineAdapter;
import org.openapitools.codegen.api.TemplatingExecutor;

/** Hands out the text that a bundle carries: it was printed before the engine asked. */
final class CarriedText implements TemplatingEngineAdapter {

    static final String KEY = "concordatText";

    @Override
    public String getIdentifier() {
        return "concordat";
    }

    @Override
    public String[] getFileExtensions() {
        return new String[] {"mustache"};
    }

    @Override
    public String compileTemplate(TemplatingExecutor executor, Map<String, Object> bundle, String templateFile) {
        if (!(bundle.get(KEY) instanceof String text)) {
            throw new IllegalArgumentException("no text for the template " + templateFile);
        }
        return text;
    }
}
