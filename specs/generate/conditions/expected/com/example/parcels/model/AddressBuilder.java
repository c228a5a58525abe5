package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builder of {@link Address}; what is not set is absent. */
@Generated("concordat")
public final class AddressBuilder {
    private @Nullable String country;
    private @Nullable String postcode;
    private @Nullable String state;

    AddressBuilder() {}

    AddressBuilder(Address from) {
        country = from.country();
        postcode = from.postcode();
        state = from.state();
    }

    public AddressBuilder country(String country) {
        this.country = country;
        return this;
    }

    public AddressBuilder postcode(@Nullable String postcode) {
        this.postcode = postcode;
        return this;
    }

    public AddressBuilder state(@Nullable String state) {
        this.state = state;
        return this;
    }

    /** Builds it; a {@link NullPointerException} names a required member that is not set. */
    public Address build() {
        return new Address(Objects.requireNonNull(country, "country"), postcode, state);
    }
}
