package com.example.library.client;

import com.example.library.api.ExtendByForm;
import com.example.library.model.Extension;
import dev.concordat.runtime.Generated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds a {@link ExtendByForm.Request}; what is not set is absent, or has the default that the contract gives it. */
@Generated("concordat")
public final class ExtendByFormRequestBuilder {
    private @Nullable Extension body;

    public ExtendByFormRequestBuilder body(Extension body) {
        this.body = body;
        return this;
    }

    /** Builds it; a {@link NullPointerException} names a required member that is not set. */
    public ExtendByForm.Request build() {
        return new ExtendByForm.Request(Objects.requireNonNull(body, "body"));
    }
}
