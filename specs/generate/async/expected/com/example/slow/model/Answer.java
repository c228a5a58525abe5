package com.example.slow.model;

import dev.concordat.runtime.Generated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Generated("concordat")
public record Answer(String text) {
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds the values of this record. */
    public Builder with() {
        return new Builder(this);
    }

    /** Builds a {@link Answer}; what is not set is absent. */
    public static final class Builder {
        private @Nullable String text;

        private Builder() {}

        private Builder(Answer from) {
            text = from.text();
        }

        public Builder text(String text) {
            this.text = text;
            return this;
        }

        /** Builds it; a {@link NullPointerException} names a required member that is not set. */
        public Answer build() {
            return new Answer(Objects.requireNonNull(text, "text"));
        }
    }
}
