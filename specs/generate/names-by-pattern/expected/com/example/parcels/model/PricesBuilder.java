package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import java.math.BigDecimal;
import java.util.Map;

/** Builder of {@link Prices}; what is not set is absent. */
@Generated("concordat")
public final class PricesBuilder {
    private Map<String, BigDecimal> additionalProperties = Map.of();

    PricesBuilder() {}

    PricesBuilder(Prices from) {
        additionalProperties = from.additionalProperties();
    }

    public PricesBuilder additionalProperties(Map<String, BigDecimal> additionalProperties) {
        this.additionalProperties = additionalProperties;
        return this;
    }

    public Prices build() {
        return new Prices(additionalProperties);
    }
}
