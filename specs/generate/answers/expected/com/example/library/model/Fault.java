package com.example.library.model;

import dev.concordat.runtime.Generated;
import dev.concordat.runtime.Immutable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is wrong, as this library has always said it. */
@Generated("concordat")
public record Fault(long code, List<String> reasons) {
    public Fault {
        reasons = Immutable.list(reasons);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds the values of this record. */
    public Builder with() {
        return new Builder(this);
    }

    /** Builds a {@link Fault}; what is not set is absent. */
    public static final class Builder {
        private @Nullable Long code;
        private @Nullable List<String> reasons;

        private Builder() {}

        private Builder(Fault from) {
            code = from.code();
            reasons = from.reasons();
        }

        public Builder code(long code) {
            this.code = code;
            return this;
        }

        public Builder reasons(List<String> reasons) {
            this.reasons = reasons;
            return this;
        }

        /** Builds it; a {@link NullPointerException} names a required member that is not set. */
        public Fault build() {
            return new Fault(Objects.requireNonNull(code, "code"), Objects.requireNonNull(reasons, "reasons"));
        }
    }
}
