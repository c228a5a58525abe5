package dev.concordat.design.lint.schema;

import dev.concordat.core.validate.format.Format;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Formats by name: those that can be asserted, and the other names that some of them have. */
final class Formats {

    private static final Map<String, String> NAMES = Map.of("url", "uri", "json-pointer-uri-fragment", "uri-reference");

    private Formats() {}

    static @Nullable Format named(String name) {
        return Format.named(NAMES.getOrDefault(name, name)).orElse(null);
    }
}
