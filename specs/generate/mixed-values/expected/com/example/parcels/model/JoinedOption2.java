package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Generated("concordat")
public record JoinedOption2(@Nullable Long time, long offset) implements Joined {
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds the values of this record. */
    public Builder with() {
        return new Builder(this);
    }

    /** Builds a {@link JoinedOption2}; what is not set is absent. */
    public static final class Builder {
        private @Nullable Long time;
        private @Nullable Long offset;

        private Builder() {}

        private Builder(JoinedOption2 from) {
            time = from.time();
            offset = from.offset();
        }

        public Builder time(@Nullable Long time) {
            this.time = time;
            return this;
        }

        public Builder offset(long offset) {
            this.offset = offset;
            return this;
        }

        /** Builds it; a {@link NullPointerException} names a required member that is not set. */
        public JoinedOption2 build() {
            return new JoinedOption2(time, Objects.requireNonNull(offset, "offset"));
        }
    }
}
