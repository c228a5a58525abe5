package dev.concordat.generator.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.concordat.generator.view.View;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Views and templates are twins by name. */
class TemplatesTest {

    private static final Path TEMPLATES =
            Path.of(System.getProperty("concordat.root", "../.."), "templates/src/main/resources/concordat");

    /** A template that others include prints a part of their view. */
    private static final Pattern PARTIAL = Pattern.compile("\\{\\{>\\s*\\w+/(\\w+)");

    @Test
    void everyViewHasATemplateAndEveryTemplateAView() throws IOException {
        Set<String> templates = new TreeSet<>();
        Set<String> partials = new TreeSet<>();
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                templates.add(file.getFileName().toString().replace(".mustache", ""));
                PARTIAL.matcher(Files.readString(file)).results().forEach(found -> partials.add(found.group(1)));
            }
        }
        templates.removeAll(partials);
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("dev.concordat.generator");
        Set<String> views = new TreeSet<>();
        classes.stream()
                .filter(type -> type.isAssignableTo(View.class) && !type.isInterface())
                .forEach(type -> views.add(type.getSimpleName()));
        assertThat(views).isEqualTo(templates).hasSizeGreaterThan(5);
    }
}
