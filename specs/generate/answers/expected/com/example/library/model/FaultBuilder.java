package com.example.library.model;

import dev.concordat.runtime.Generated;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builder of {@link Fault}; what is not set is absent. */
@Generated("concordat")
public final class FaultBuilder {
    private @Nullable Long code;
    private @Nullable List<String> reasons;

    FaultBuilder() {}

    FaultBuilder(Fault from) {
        code = from.code();
        reasons = from.reasons();
    }

    public FaultBuilder code(long code) {
        this.code = code;
        return this;
    }

    public FaultBuilder reasons(List<String> reasons) {
        this.reasons = reasons;
        return this;
    }

    /** Builds it; a {@link NullPointerException} names a required member that is not set. */
    public Fault build() {
        return new Fault(Objects.requireNonNull(code, "code"), Objects.requireNonNull(reasons, "reasons"));
    }
}
