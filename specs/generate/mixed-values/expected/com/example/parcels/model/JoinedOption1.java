package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Generated("concordat")
public record JoinedOption1(@Nullable Long time, long page) implements Joined {
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds the values of this record. */
    public Builder with() {
        return new Builder(this);
    }

    /** Builds a {@link JoinedOption1}; what is not set is absent. */
    public static final class Builder {
        private @Nullable Long time;
        private @Nullable Long page;

        private Builder() {}

        private Builder(JoinedOption1 from) {
            time = from.time();
            page = from.page();
        }

        public Builder time(@Nullable Long time) {
            this.time = time;
            return this;
        }

        public Builder page(long page) {
            this.page = page;
            return this;
        }

        /** Builds it; a {@link NullPointerException} names a required member that is not set. */
        public JoinedOption1 build() {
            return new JoinedOption1(time, Objects.requireNonNull(page, "page"));
        }
    }
}
