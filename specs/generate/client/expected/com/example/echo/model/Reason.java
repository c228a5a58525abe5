package com.example.echo.model;

import dev.concordat.runtime.Generated;

@Generated("concordat")
public record Reason(String reason) {
    public static ReasonBuilder builder() {
        return new ReasonBuilder();
    }

    /** A builder that holds the values of this record. */
    public ReasonBuilder with() {
        return new ReasonBuilder(this);
    }
}
