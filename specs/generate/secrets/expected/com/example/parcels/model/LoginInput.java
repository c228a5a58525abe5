package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Generated("concordat")
public record LoginInput(@Nullable String device, Proof proof, @Nullable Boolean trusted) {
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds the values of this record. */
    public Builder with() {
        return new Builder(this);
    }

    /** Hides what is secret. */
    @Override
    public String toString() {
        return "LoginInput[device=" + device + ", proof=" + proof + ", trusted=***]";
    }

    /** Builds a {@link LoginInput}; what is not set is absent. */
    public static final class Builder {
        private @Nullable String device;
        private @Nullable Proof proof;
        private @Nullable Boolean trusted;

        private Builder() {}

        private Builder(LoginInput from) {
            device = from.device();
            proof = from.proof();
            trusted = from.trusted();
        }

        public Builder device(@Nullable String device) {
            this.device = device;
            return this;
        }

        public Builder proof(Proof proof) {
            this.proof = proof;
            return this;
        }

        public Builder trusted(@Nullable Boolean trusted) {
            this.trusted = trusted;
            return this;
        }

        /** Builds it; a {@link NullPointerException} names a required member that is not set. */
        public LoginInput build() {
            return new LoginInput(device, Objects.requireNonNull(proof, "proof"), trusted);
        }
    }
}
