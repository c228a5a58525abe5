package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.JsonValue;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builder of {@link Mixed}; what is not set is absent. */
@Generated("concordat")
public final class MixedBuilder {
    private @Nullable Long id;
    private Map<String, JsonValue> additionalProperties = Map.of();

    MixedBuilder() {}

    MixedBuilder(Mixed from) {
        id = from.id();
        additionalProperties = from.additionalProperties();
    }

    public MixedBuilder id(@Nullable Long id) {
        this.id = id;
        return this;
    }

    public MixedBuilder additionalProperties(Map<String, JsonValue> additionalProperties) {
        this.additionalProperties = additionalProperties;
        return this;
    }

    public Mixed build() {
        return new Mixed(id, additionalProperties);
    }
}
