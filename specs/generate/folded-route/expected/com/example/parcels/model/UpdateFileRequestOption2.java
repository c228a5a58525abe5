package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Generated("concordat")
public record UpdateFileRequestOption2(String link) implements UpdateFileRequest {
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds the values of this record. */
    public Builder with() {
        return new Builder(this);
    }

    /** Builds a {@link UpdateFileRequestOption2}; what is not set is absent. */
    public static final class Builder {
        private @Nullable String link;

        private Builder() {}

        private Builder(UpdateFileRequestOption2 from) {
            link = from.link();
        }

        public Builder link(String link) {
            this.link = link;
            return this;
        }

        /** Builds it; a {@link NullPointerException} names a required member that is not set. */
        public UpdateFileRequestOption2 build() {
            return new UpdateFileRequestOption2(Objects.requireNonNull(link, "link"));
        }
    }
}
