package dev.concordat.core.contract;

import dev.concordat.core.json.JsonValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a schema says without asserting it (JSON Schema 2020-12 validation, 9). */
public record Annotations(
        @Nullable String title,
        @Nullable String description,
        @Nullable JsonValue defaultValue,
        List<Example> examples,
        boolean deprecated,
        boolean readOnly,
        boolean writeOnly) {

    public static final Annotations NONE = new Annotations(null, null, null, List.of(), false, false, false);

    public Annotations {
        examples = List.copyOf(examples);
    }
}
