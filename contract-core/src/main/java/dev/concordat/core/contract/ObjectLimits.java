package dev.concordat.core.contract;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on objects (JSON Schema 2020-12 core, 10.2.2, 10.3.2 and 11.3; validation, 6.5); null: not given.
 *
 * @param additionalProperties null: absent, which means everything is allowed
 */
public record ObjectLimits(
        @Nullable Integer minProperties,
        @Nullable Integer maxProperties,
        List<String> required,
        Map<String, SchemaId> properties,
        Map<String, SchemaId> patternProperties,
        @Nullable SchemaId additionalProperties,
        @Nullable SchemaId propertyNames,
        @Nullable SchemaId unevaluatedProperties,
        Map<String, List<String>> dependentRequired,
        Map<String, SchemaId> dependentSchemas) {

    public static final ObjectLimits NONE =
            new ObjectLimits(null, null, List.of(), Map.of(), Map.of(), null, null, null, Map.of(), Map.of());

    public ObjectLimits {
        required = List.copyOf(required);
        properties = Ordered.copyOf(properties);
        patternProperties = Ordered.copyOf(patternProperties);
        dependentRequired = Ordered.copyOf(dependentRequired);
        dependentSchemas = Ordered.copyOf(dependentSchemas);
    }
}
