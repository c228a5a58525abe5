package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What only requests tell is not demanded of a response, in whichever alternative it is declared. */
@Generated("concordat")
public record Charge(ChargeSource source) {
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds the values of this record. */
    public Builder with() {
        return new Builder(this);
    }

    /** Builds a {@link Charge}; what is not set is absent. */
    public static final class Builder {
        private @Nullable ChargeSource source;

        private Builder() {}

        private Builder(Charge from) {
            source = from.source();
        }

        public Builder source(ChargeSource source) {
            this.source = source;
            return this;
        }

        /** Builds it; a {@link NullPointerException} names a required member that is not set. */
        public Charge build() {
            return new Charge(Objects.requireNonNull(source, "source"));
        }
    }
}
