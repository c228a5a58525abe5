package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Code}; what is not set is absent. */
@Generated("concordat")
public final class CodeBuilder {
    private @Nullable String code;

    CodeBuilder() {}

    CodeBuilder(Code from) {
        code = from.code();
    }

    public CodeBuilder code(String code) {
        this.code = code;
        return this;
    }

    /** Builds it; a {@link NullPointerException} names a required member that is not set. */
    public Code build() {
        return new Code(Objects.requireNonNull(code, "code"));
    }
}
