package dev.concordat.core.normalise;

import dev.concordat.core.parse.SpecCursor;

/**
 * Schemas are read as OpenAPI's own dialect, whatever {@code jsonSchemaDialect} (OpenAPI 3.1, 4.8.1) or {@code $schema}
 * (JSON Schema 2020-12 core, 8.1.1) says; it differs from 2020-12 by annotations.
 */
final class Dialects {

    private Dialects() {}

    /** Reports a keyword that names a dialect of another meaning. */
    static void check(SpecCursor holder, String keyword, Reading reading) {
        String dialect = Values.text(holder, keyword);
        boolean known = dialect == null
                || dialect.startsWith("https://spec.openapis.org/oas/3.")
                || dialect.matches("https?://json-schema\\.org/draft/2020-12/(schema|meta/).*");
        if (!known) {
            reading.warning(
                    "unsupported-dialect",
                    "schemas are read as JSON Schema 2020-12, not as " + dialect,
                    null,
                    holder.keyLocation(keyword));
        }
    }
}
