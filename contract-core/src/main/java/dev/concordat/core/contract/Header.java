package dev.concordat.core.contract;

import dev.concordat.core.finding.SourceLocation;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A Header Object with its name (OpenAPI 3.1, 4.8.21); its style is always {@code simple}. */
public record Header(
        String name,
        @Nullable String description,
        boolean required,
        boolean deprecated,
        boolean explode,
        @Nullable SchemaId schema,
        @Nullable MediaType content,
        List<Example> examples,
        SourceLocation location) {

    public Header {
        examples = List.copyOf(examples);
    }

    public Header withRequired(boolean value) {
        return new Header(name, description, value, deprecated, explode, schema, content, examples, location);
    }

    /** The header as a parameter of style {@code simple}: it is written and read by the same rules. */
    public Parameter asParameter() {
        return new Parameter(
                name,
                ParameterLocation.HEADER,
                description,
                required,
                deprecated,
                ParameterStyle.SIMPLE,
                explode,
                false,
                false,
                schema,
                content,
                examples,
                Map.of(),
                location);
    }
}
