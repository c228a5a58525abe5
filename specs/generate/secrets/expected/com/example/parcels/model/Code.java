package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@Generated("concordat")
public record Code(String code) implements Proof, Refusal {
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds the values of this record. */
    public Builder with() {
        return new Builder(this);
    }

    /** Hides what is secret. */
    @Override
    public String toString() {
        return "Code[code=***]";
    }

    /** Builds a {@link Code}; what is not set is absent. */
    public static final class Builder {
        private @Nullable String code;

        private Builder() {}

        private Builder(Code from) {
            code = from.code();
        }

        public Builder code(String code) {
            this.code = code;
            return this;
        }

        /** Builds it; a {@link NullPointerException} names a required member that is not set. */
        public Code build() {
            return new Code(Objects.requireNonNull(code, "code"));
        }
    }
}
