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

    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds the values of this record. */
    public Builder with() {
        return new Builder(this);
    }

    /** Builds a {@link Codes}; what is not set is absent. */
    public static final class Builder {
        private @Nullable Long abc;
        private Map<String, Long> additionalProperties = Map.of();

        private Builder() {}

        private Builder(Codes from) {
            abc = from.abc();
            additionalProperties = from.additionalProperties();
        }

        public Builder abc(@Nullable Long abc) {
            this.abc = abc;
            return this;
        }

        public Builder additionalProperties(Map<String, Long> additionalProperties) {
            this.additionalProperties = additionalProperties;
            return this;
        }

        public Codes build() {
            return new Codes(abc, additionalProperties);
        }
    }
}
