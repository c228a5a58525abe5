package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import dev.concordat.runtime.Immutable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

@Generated("concordat")
public record Labels(@Nullable String title, Map<String, String> additionalProperties) {
    public Labels {
        additionalProperties = Immutable.map(additionalProperties);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds the values of this record. */
    public Builder with() {
        return new Builder(this);
    }

    /** Builds a {@link Labels}; what is not set is absent. */
    public static final class Builder {
        private @Nullable String title;
        private Map<String, String> additionalProperties = Map.of();

        private Builder() {}

        private Builder(Labels from) {
            title = from.title();
            additionalProperties = from.additionalProperties();
        }

        public Builder title(@Nullable String title) {
            this.title = title;
            return this;
        }

        public Builder additionalProperties(Map<String, String> additionalProperties) {
            this.additionalProperties = additionalProperties;
            return this;
        }

        public Labels build() {
            return new Labels(title, additionalProperties);
        }
    }
}
