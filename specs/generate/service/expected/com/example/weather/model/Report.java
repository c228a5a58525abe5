package com.example.weather.model;

import dev.concordat.runtime.Generated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Generated("concordat")
public record Report(String place) {
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds the values of this record. */
    public Builder with() {
        return new Builder(this);
    }

    /** Builds a {@link Report}; what is not set is absent. */
    public static final class Builder {
        private @Nullable String place;

        private Builder() {}

        private Builder(Report from) {
            place = from.place();
        }

        public Builder place(String place) {
            this.place = place;
            return this;
        }

        /** Builds it; a {@link NullPointerException} names a required member that is not set. */
        public Report build() {
            return new Report(Objects.requireNonNull(place, "place"));
        }
    }
}
