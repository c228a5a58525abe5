package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import dev.concordat.runtime.Immutable;
import dev.concordat.runtime.json.JsonValue;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A problem (RFC 9457). */
@Generated("concordat")
public record Problem(
        @Nullable URI type,
        @Nullable String title,
        @Nullable Integer status,
        @Nullable String detail,
        @Nullable URI instance,
        Map<String, JsonValue> additionalProperties) {
    public Problem {
        additionalProperties = Immutable.map(additionalProperties);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds the values of this record. */
    public Builder with() {
        return new Builder(this);
    }

    /** Builds a {@link Problem}; what is not set is absent. */
    public static final class Builder {
        private @Nullable URI type;
        private @Nullable String title;
        private @Nullable Integer status;
        private @Nullable String detail;
        private @Nullable URI instance;
        private Map<String, JsonValue> additionalProperties = Map.of();

        private Builder() {}

        private Builder(Problem from) {
            type = from.type();
            title = from.title();
            status = from.status();
            detail = from.detail();
            instance = from.instance();
            additionalProperties = from.additionalProperties();
        }

        public Builder type(@Nullable URI type) {
            this.type = type;
            return this;
        }

        public Builder title(@Nullable String title) {
            this.title = title;
            return this;
        }

        public Builder status(@Nullable Integer status) {
            this.status = status;
            return this;
        }

        public Builder detail(@Nullable String detail) {
            this.detail = detail;
            return this;
        }

        public Builder instance(@Nullable URI instance) {
            this.instance = instance;
            return this;
        }

        public Builder additionalProperties(Map<String, JsonValue> additionalProperties) {
            this.additionalProperties = additionalProperties;
            return this;
        }

        public Problem build() {
            return new Problem(type, title, status, detail, instance, additionalProperties);
        }
    }
}
