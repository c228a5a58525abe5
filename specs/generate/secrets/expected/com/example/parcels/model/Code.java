package com.example.parcels.model;

import dev.concordat.runtime.Generated;

@Generated("concordat")
public record Code(String code) implements Proof, Refusal {
    public static CodeBuilder builder() {
        return new CodeBuilder();
    }

    /** A builder that holds the values of this record. */
    public CodeBuilder with() {
        return new CodeBuilder(this);
    }

    /** Hides what is secret. */
    @Override
    public String toString() {
        return "Code[code=***]";
    }
}
