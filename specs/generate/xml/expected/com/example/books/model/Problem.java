package com.example.books.model;

import dev.concordat.runtime.Generated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Generated("concordat")
public record Problem(String title) {
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds the values of this record. */
    public Builder with() {
        return new Builder(this);
    }

    /** Builds a {@link Problem}; what is not set is absent. */
    public static final class Builder {
        private @Nullable String title;

        private Builder() {}

        private Builder(Problem from) {
            title = from.title();
        }

        public Builder title(String title) {
            this.title = title;
            return this;
        }

        /** Builds it; a {@link NullPointerException} names a required member that is not set. */
        public Problem build() {
            return new Problem(Objects.requireNonNull(title, "title"));
        }
    }
}
