package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Generated("concordat")
public record File(String name) implements UpdateFile200Response {
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds the values of this record. */
    public Builder with() {
        return new Builder(this);
    }

    /** Builds a {@link File}; what is not set is absent. */
    public static final class Builder {
        private @Nullable String name;

        private Builder() {}

        private Builder(File from) {
            name = from.name();
        }

        public Builder name(String name) {
            this.name = name;
            return this;
        }

        /** Builds it; a {@link NullPointerException} names a required member that is not set. */
        public File build() {
            return new File(Objects.requireNonNull(name, "name"));
        }
    }
}
