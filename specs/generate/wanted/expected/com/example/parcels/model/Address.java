package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import dev.concordat.runtime.Immutable;
import java.util.Map;

@Generated("concordat")
public record Address(
        String street,
        String city,
        String country,
        Map<String, String> additionalProperties)
        implements Destination {
    public Address {
        additionalProperties = Immutable.map(additionalProperties);
    }

    public static AddressBuilder builder() {
        return new AddressBuilder();
    }

    /** A builder that holds the values of this record. */
    public AddressBuilder with() {
        return new AddressBuilder(this);
    }
}
