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

    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds the values of this record. */
    public Builder with() {
        return new Builder(this);
    }

    /** Builds a {@link Mixed}; what is not set is absent. */
    public static final class Builder {
        private @Nullable Long id;
        private Map<String, JsonValue> additionalProperties = Map.of();

        private Builder() {}

        private Builder(Mixed from) {
            id = from.id();
            additionalProperties = from.additionalProperties();
        }

        public Builder id(@Nullable Long id) {
            this.id = id;
            return this;
        }

        public Builder additionalProperties(Map<String, JsonValue> additionalProperties) {
            this.additionalProperties = additionalProperties;
            return this;
        }

        public Mixed build() {
            return new Mixed(id, additionalProperties);
        }
    }
}
