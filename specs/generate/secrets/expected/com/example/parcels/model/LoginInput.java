package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import dev.concordat.runtime.Immutable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Generated("concordat")
public record LoginInput(
        @Nullable String device,
        Proof proof,
        @Nullable Boolean trusted,
        @Nullable Integer pin,
        @Nullable List<String> answers) {
    public LoginInput {
        answers = Immutable.listOrNull(answers);
    }

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
        return "LoginInput[device=" + device + ", proof=" + proof + ", trusted=***, pin=***, answers=***]";
    }

    /** Builds a {@link LoginInput}; what is not set is absent. */
    public static final class Builder {
        private @Nullable String device;
        private @Nullable Proof proof;
        private @Nullable Boolean trusted;
        private @Nullable Integer pin;
        private @Nullable List<String> answers;

        private Builder() {}

        private Builder(LoginInput from) {
            device = from.device();
            proof = from.proof();
            trusted = from.trusted();
            pin = from.pin();
            answers = from.answers();
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

        public Builder pin(@Nullable Integer pin) {
            this.pin = pin;
            return this;
        }

        public Builder answers(@Nullable List<String> answers) {
            this.answers = answers;
            return this;
        }

        /** Builds it; a {@link NullPointerException} names a required member that is not set. */
        public LoginInput build() {
            return new LoginInput(device, Objects.requireNonNull(proof, "proof"), trusted, pin, answers);
        }
    }
}
