package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import dev.concordat.runtime.Immutable;
import java.math.BigDecimal;
import java.util.Map;

@Generated("concordat")
public record Prices(Map<String, BigDecimal> additionalProperties) {
    public Prices {
        additionalProperties = Immutable.map(additionalProperties);
    }

    public static PricesBuilder builder() {
        return new PricesBuilder();
    }

    /** A builder that holds the values of this record. */
    public PricesBuilder with() {
        return new PricesBuilder(this);
    }
}
