package dev.concordat.generator.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The templates of {@code concordat-templates} on the class path. */
public final class BundledTemplates implements TemplateSource {

    /** The folder that holds the templates, as a resource and as openapi-generator's template directory. */
    public static final String ROOT = "concordat";

    @Override
    public @Nullable String find(String name) {
        String resource = "/" + ROOT + "/" + name + ".mustache";
        try (InputStream in = BundledTemplates.class.getResourceAsStream(resource)) {
            return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the resource " + resource, e);
        }
    }
}
