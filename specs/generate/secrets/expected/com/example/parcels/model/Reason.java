package com.example.parcels.model;

import dev.concordat.runtime.Generated;

@Generated("concordat")
public record Reason(String reason) implements Refusal {
    public static ReasonBuilder builder() {
        return new ReasonBuilder();
    }

    /** A builder that holds the values of this record. */
    public ReasonBuilder with() {
        return new ReasonBuilder(this);
    }
}
