package com.example.weather.model;

import dev.concordat.runtime.Generated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Generated("concordat")
public record Fault(long code) {
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds the values of this record. */
    public Builder with() {
        return new Builder(this);
    }

    /** Builds a {@link Fault}; what is not set is absent. */
    public static final class Builder {
        private @Nullable Long code;

        private Builder() {}

        private Builder(Fault from) {
            code = from.code();
        }

        public Builder code(long code) {
            this.code = code;
            return this;
        }

        /** Builds it; a {@link NullPointerException} names a required member that is not set. */
        public Fault build() {
            return new Fault(Objects.requireNonNull(code, "code"));
        }
    }
}
