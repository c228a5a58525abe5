package com.example.books.client;

import com.example.books.api.PutTitles;
import dev.concordat.runtime.Generated;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds a {@link PutTitles.Request}; what is not set is absent, or has the default that the contract gives it. */
@Generated("concordat")
public final class PutTitlesRequestBuilder {
    private @Nullable List<String> body;

    public PutTitlesRequestBuilder body(List<String> body) {
        this.body = body;
        return this;
    }

    /** Builds it; a {@link NullPointerException} names a required member that is not set. */
    public PutTitles.Request build() {
        return new PutTitles.Request(Objects.requireNonNull(body, "body"));
    }
}
