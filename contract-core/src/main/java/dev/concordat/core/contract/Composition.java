package dev.concordat.core.contract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Subschemas applied to the same instance (JSON Schema 2020-12 core, 8.2.3 and 10.2); dynamic references have become
 * plain ones.
 */
public record Composition(
        @Nullable SchemaId ref,
        List<SchemaId> allOf,
        List<SchemaId> anyOf,
        List<SchemaId> oneOf,
        @Nullable SchemaId not,
        @Nullable SchemaId ifSchema,
        @Nullable SchemaId thenSchema,
        @Nullable SchemaId elseSchema) {

    public static final Composition NONE =
            new Composition(null, List.of(), List.of(), List.of(), null, null, null, null);

    public Composition {
        allOf = List.copyOf(allOf);
        anyOf = List.copyOf(anyOf);
        oneOf = List.copyOf(oneOf);
    }

    /** Nothing but a reference. */
    public static Composition reference(SchemaId target) {
        return new Composition(target, List.of(), List.of(), List.of(), null, null, null, null);
    }
}
