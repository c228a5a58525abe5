package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builder of {@link Codes}; what is not set is absent. */
@Generated("concordat")
public final class CodesBuilder {
    private @Nullable Long abc;
    private Map<String, Long> additionalProperties = Map.of();

    CodesBuilder() {}

    CodesBuilder(Codes from) {
        abc = from.abc();
        additionalProperties = from.additionalProperties();
    }

    public CodesBuilder abc(@Nullable Long abc) {
        this.abc = abc;
        return this;
    }

    public CodesBuilder additionalProperties(Map<String, Long> additionalProperties) {
        this.additionalProperties = additionalProperties;
        return this;
    }

    public Codes build() {
        return new Codes(abc, additionalProperties);
    }
}
