package com.example.library.model;

import dev.concordat.runtime.Generated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builder of {@link Extension}; what is not set is absent. */
@Generated("concordat")
public final class ExtensionBuilder {
    private @Nullable Long days;

    ExtensionBuilder() {}

    ExtensionBuilder(Extension from) {
        days = from.days();
    }

    public ExtensionBuilder days(long days) {
        this.days = days;
        return this;
    }

    /** Builds it; a {@link NullPointerException} names a required member that is not set. */
    public Extension build() {
        return new Extension(Objects.requireNonNull(days, "days"));
    }
}
