package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import dev.concordat.runtime.Immutable;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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

    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds the values of this record. */
    public Builder with() {
        return new Builder(this);
    }

    /** Builds a {@link Address}; what is not set is absent. */
    public static final class Builder {
        private @Nullable String street;
        private @Nullable String city;
        private @Nullable String country;
        private Map<String, String> additionalProperties = Map.of();

        private Builder() {}

        private Builder(Address from) {
            street = from.street();
            city = from.city();
            country = from.country();
            additionalProperties = from.additionalProperties();
        }

        public Builder street(String street) {
            this.street = street;
            return this;
        }

        public Builder city(String city) {
            this.city = city;
            return this;
        }

        public Builder country(String country) {
            this.country = country;
            return this;
        }

        public Builder additionalProperties(Map<String, String> additionalProperties) {
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
}
