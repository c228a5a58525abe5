package com.example.library.model;

import dev.concordat.runtime.Generated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Generated("concordat")
public record Extension(long days) {
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds the values of this record. */
    public Builder with() {
        return new Builder(this);
    }

    /** Builds a {@link Extension}; what is not set is absent. */
    public static final class Builder {
        private @Nullable Long days;

        private Builder() {}

        private Builder(Extension from) {
            days = from.days();
        }

        public Builder days(long days) {
            this.days = days;
            return this;
        }

        /** Builds it; a {@link NullPointerException} names a required member that is not set. */
        public Extension build() {
            return new Extension(Objects.requireNonNull(days, "days"));
        }
    }
}
