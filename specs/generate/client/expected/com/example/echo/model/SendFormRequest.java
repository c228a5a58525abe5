package com.example.echo.model;

import dev.concordat.runtime.Generated;
import dev.concordat.runtime.Immutable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Generated("concordat")
public record SendFormRequest(String name, @Nullable Long size, @Nullable List<String> tags) {
    public SendFormRequest {
        tags = Immutable.listOrNull(tags);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds the values of this record. */
    public Builder with() {
        return new Builder(this);
    }

    /** Builds a {@link SendFormRequest}; what is not set is absent. */
    public static final class Builder {
        private @Nullable String name;
        private @Nullable Long size;
        private @Nullable List<String> tags;

        private Builder() {}

        private Builder(SendFormRequest from) {
            name = from.name();
            size = from.size();
            tags = from.tags();
        }

        public Builder name(String name) {
            this.name = name;
            return this;
        }

        public Builder size(@Nullable Long size) {
            this.size = size;
            return this;
        }

        public Builder tags(@Nullable List<String> tags) {
            this.tags = tags;
            return this;
        }

        /** Builds it; a {@link NullPointerException} names a required member that is not set. */
        public SendFormRequest build() {
            return new SendFormRequest(Objects.requireNonNull(name, "name"), size, tags);
        }
    }
}
