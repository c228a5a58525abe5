package dev.concordat.generator.emit;

import dev.concordat.generator.render.TemplateSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A folder of the user's whose templates replace bundled ones of the same name. */
public record TemplateFolder(Path folder) implements TemplateSource {

    @Override
    public @Nullable String find(String name) {
        Path file = folder.resolve(name + ".mustache").normalize();
        if (!file.startsWith(folder.normalize()) || !Files.isRegularFile(file)) {
            return null;
        }
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the template " + file, e);
        }
    }

    @Override
    public String place(String name) {
        return folder.resolve(name + ".mustache").toString().replace('\\', '/');
    }
}
