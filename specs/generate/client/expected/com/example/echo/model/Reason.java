package com.example.echo.model;

import dev.concordat.runtime.Generated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Generated("concordat")
public record Reason(String reason) {
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds the values of this record. */
    public Builder with() {
        return new Builder(this);
    }

    /** Builds a {@link Reason}; what is not set is absent. */
    public static final class Builder {
        private @Nullable String reason;

        private Builder() {}

        private Builder(Reason from) {
            reason = from.reason();
        }

        public Builder reason(String reason) {
            this.reason = reason;
            return this;
        }

        /** Builds it; a {@link NullPointerException} names a required member that is not set. */
        public Reason build() {
            return new Reason(Objects.requireNonNull(reason, "reason"));
        }
    }
}
