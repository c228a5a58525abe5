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

    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds the values of this record. */
    public Builder with() {
        return new Builder(this);
    }

    /** Builds a {@link Prices}; what is not set is absent. */
    public static final class Builder {
        private Map<String, BigDecimal> additionalProperties = Map.of();

        private Builder() {}

        private Builder(Prices from) {
            additionalProperties = from.additionalProperties();
        }

        public Builder additionalProperties(Map<String, BigDecimal> additionalProperties) {
            this.additionalProperties = additionalProperties;
            return this;
        }

        public Prices build() {
            return new Prices(additionalProperties);
        }
    }
}
