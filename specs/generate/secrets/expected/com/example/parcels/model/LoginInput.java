package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import org.jspecify.annotations.Nullable;

@Generated("concordat")
public record LoginInput(@Nullable String device, Proof proof, @Nullable Boolean trusted) {
    public static LoginInputBuilder builder() {
        return new LoginInputBuilder();
    }

    /** A builder that holds the values of this record. */
    public LoginInputBuilder with() {
        return new LoginInputBuilder(this);
    }

    /** Hides what is secret. */
    @Override
    public String toString() {
        return "LoginInput[device=" + device + ", proof=" + proof + ", trusted=***]";
    }
}
