package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import dev.concordat.runtime.Immutable;
import dev.concordat.runtime.json.JsonValue;
import java.util.Map;
import org.jspecify.annotations.Nullable;

@Generated("concordat")
public record Mixed(@Nullable Long id, Map<String, JsonValue> additionalProperties) {
    public Mixed {
        additionalProperties = Immutable.map(additionalProperties);
    }

    public static MixedBuilder builder() {
        return new MixedBuilder();
    }

    /** A builder that holds the values of this record. */
    public MixedBuilder with() {
        return new MixedBuilder(this);
    }
}
