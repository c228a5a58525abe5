package dev.concordat.design.lint.ruleset;

import dev.concordat.core.parse.SpecParser;
import dev.concordat.core.parse.SpecTree;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rulesets that come along, as YAML on the class path. */
final class BuiltInRulesets {

    private static final String FOLDER = "/dev/concordat/design/lint/";

    private static final Map<String, String> FILES = Map.of(
            "spectral:oas", "spectral-oas.yaml",
            "concordat:contract-first", "contract-first.yaml",
            "concordat:owasp", "owasp.yaml");

    private BuiltInRulesets() {}

    static @Nullable SpecTree named(String name) {
        String file = FILES.get(name);
        if (file == null) {
            return null;
        }
        try (InputStream in = BuiltInRulesets.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing");
            }
            return SpecParser.parse(name, name, in.readAllBytes()).orElseThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String hint() {
        List<String> names = FILES.keySet().stream().sorted().toList();
        return "built in are " + String.join(", ", names);
    }
}
