package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code updateFile request option 1}.
 *
 * @param name The new name.
 */
@Generated("concordat")
public record UpdateFileRequestOption1(String name) implements UpdateFileRequest {
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds the values of this record. */
    public Builder with() {
        return new Builder(this);
    }

    /** Builds a {@link UpdateFileRequestOption1}; what is not set is absent. */
    public static final class Builder {
        private @Nullable String name;

        private Builder() {}

        private Builder(UpdateFileRequestOption1 from) {
            name = from.name();
        }

        public Builder name(String name) {
            this.name = name;
            return this;
        }

        /** Builds it; a {@link NullPointerException} names a required member that is not set. */
        public UpdateFileRequestOption1 build() {
            return new UpdateFileRequestOption1(Objects.requireNonNull(name, "name"));
        }
    }
}
