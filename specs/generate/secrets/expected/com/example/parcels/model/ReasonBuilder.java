package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Reason}; what is not set is absent. */
@Generated("concordat")
public final class ReasonBuilder {
    private @Nullable String reason;

    ReasonBuilder() {}

    ReasonBuilder(Reason from) {
        reason = from.reason();
    }

    public ReasonBuilder reason(String reason) {
        this.reason = reason;
        return this;
    }

    /** Builds it; a {@link NullPointerException} names a required member that is not set. */
    public Reason build() {
        return new Reason(Objects.requireNonNull(reason, "reason"));
    }
}
