package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds a {@link LoginInput}; what is not set is absent. */
@Generated("concordat")
public final class LoginInputBuilder {
    private @Nullable String device;
    private @Nullable Proof proof;
    private @Nullable Boolean trusted;

    LoginInputBuilder() {}

    LoginInputBuilder(LoginInput from) {
        device = from.device();
        proof = from.proof();
        trusted = from.trusted();
    }

    public LoginInputBuilder device(@Nullable String device) {
        this.device = device;
        return this;
    }

    public LoginInputBuilder proof(Proof proof) {
        this.proof = proof;
        return this;
    }

    public LoginInputBuilder trusted(@Nullable Boolean trusted) {
        this.trusted = trusted;
        return this;
    }

    /** Builds it; a {@link NullPointerException} names a required member that is not set. */
    public LoginInput build() {
        return new LoginInput(device, Objects.requireNonNull(proof, "proof"), trusted);
    }
}
