package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import org.jspecify.annotations.Nullable;

@Generated("concordat")
public record UpdateFile200ResponseOption2(@Nullable String link) implements UpdateFile200Response {
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds the values of this record. */
    public Builder with() {
        return new Builder(this);
    }

    /** Builds a {@link UpdateFile200ResponseOption2}; what is not set is absent. */
    public static final class Builder {
        private @Nullable String link;

        private Builder() {}

        private Builder(UpdateFile200ResponseOption2 from) {
            link = from.link();
        }

        public Builder link(@Nullable String link) {
            this.link = link;
            return this;
        }

        public UpdateFile200ResponseOption2 build() {
            return new UpdateFile200ResponseOption2(link);
        }
    }
}
