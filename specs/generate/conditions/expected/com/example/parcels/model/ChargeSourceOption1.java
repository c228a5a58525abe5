package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Generated("concordat")
public record ChargeSourceOption1(String holder) implements ChargeSource {
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds the values of this record. */
    public Builder with() {
        return new Builder(this);
    }

    /** Builds a {@link ChargeSourceOption1}; what is not set is absent. */
    public static final class Builder {
        private @Nullable String holder;

        private Builder() {}

        private Builder(ChargeSourceOption1 from) {
            holder = from.holder();
        }

        public Builder holder(String holder) {
            this.holder = holder;
            return this;
        }

        /** Builds it; a {@link NullPointerException} names a required member that is not set. */
        public ChargeSourceOption1 build() {
            return new ChargeSourceOption1(Objects.requireNonNull(holder, "holder"));
        }
    }
}
