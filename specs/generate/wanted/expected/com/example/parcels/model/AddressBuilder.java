package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builder of {@link Address}; what is not set is absent. */
@Generated("concordat")
public final class AddressBuilder {
    private @Nullable String street;
    private @Nullable String city;
    private @Nullable String country;
    private Map<String, String> additionalProperties = Map.of();

    AddressBuilder() {}

    AddressBuilder(Address from) {
        street = from.street();
        city = from.city();
        country = from.country();
        additionalProperties = from.additionalProperties();
    }

    public AddressBuilder street(String street) {
        this.street = street;
        return this;
    }

    public AddressBuilder city(String city) {
        this.city = city;
        return this;
    }

    public AddressBuilder country(String country) {
        this.country = country;
        return this;
    }

    public AddressBuilder additionalProperties(Map<String, String> additionalProperties) {
        this.additionalProperties = additionalProperties;
        return this;
    }

    /** Builds it; a {@link NullPointerException} names a required member that is not set. */
    public Address build() {
        return new Address(
                Objects.requireNonNull(street, "street"),
                Objects.requireNonNull(city, "city"),
                Objects.requireNonNull(country, "country"),
                additionalProperties);
    }
}
