package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import org.jspecify.annotations.Nullable;

@Generated("concordat")
public record Address(String country, @Nullable String postcode, @Nullable String state) {
    public static AddressBuilder builder() {
        return new AddressBuilder();
    }

    /** A builder that holds the values of this record. */
    public AddressBuilder with() {
        return new AddressBuilder(this);
    }
}
