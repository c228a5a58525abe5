package dev.concordat.core.contract;

import dev.concordat.core.finding.SourceLocation;
import dev.concordat.core.json.JsonValue;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A Parameter Object (OpenAPI 3.1, 4.8.12). Header names are compared without case.
 *
 * @param style written or the default of the location
 * @param explode written or the default of the style
 * @param schema null where {@code content} describes the value
 * @param content the media type of a serialised value, null where {@code schema} describes it
 */
public record Parameter(
        String name,
        ParameterLocation in,
        @Nullable String description,
        boolean required,
        boolean deprecated,
        ParameterStyle style,
        boolean explode,
        boolean allowReserved,
        boolean allowEmptyValue,
        @Nullable SchemaId schema,
        @Nullable MediaType content,
        List<Example> examples,
        Map<String, JsonValue> extensions,
        SourceLocation location) {

    public Parameter {
        examples = List.copyOf(examples);
        extensions = Ordered.copyOf(extensions);
    }

    public Parameter withRequired(boolean value) {
        return new Parameter(
                name,
                in,
                description,
                value,
                deprecated,
                style,
                explode,
                allowReserved,
                allowEmptyValue,
                schema,
                content,
                examples,
                extensions,
                location);
    }

    /** The schema of the value, wherever it is written; null where the document gives none. */
    public @Nullable SchemaId valueSchema() {
        return content == null ? schema : content.schema();
    }
}
