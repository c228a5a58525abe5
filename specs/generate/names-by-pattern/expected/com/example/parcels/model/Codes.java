package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import dev.concordat.runtime.Immutable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

@Generated("concordat")
public record Codes(@Nullable Long abc, Map<String, Long> additionalProperties) {
    public Codes {
        additionalProperties = Immutable.map(additionalProperties);
    }

    public static CodesBuilder builder() {
        return new CodesBuilder();
    }

    /** A builder that holds the values of this record. */
    public CodesBuilder with() {
        return new CodesBuilder(this);
    }
}
