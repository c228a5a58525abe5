package dev.concordat.core.contract;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Assertions on arrays (JSON Schema 2020-12 core, 10.3.1 and 11.2; validation, 6.4); null: not given. */
public record ArrayLimits(
        @Nullable Integer minItems,
        @Nullable Integer maxItems,
        boolean uniqueItems,
        List<SchemaId> prefixItems,
        @Nullable SchemaId items,
        @Nullable SchemaId contains,
        @Nullable Integer minContains,
        @Nullable Integer maxContains,
        @Nullable SchemaId unevaluatedItems) {

    public static final ArrayLimits NONE = new ArrayLimits(null, null, false, List.of(), null, null, null, null, null);

    public ArrayLimits {
        prefixItems = List.copyOf(prefixItems);
    }
}
