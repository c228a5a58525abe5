package com.example.echo.model;

import dev.concordat.runtime.Generated;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builds a {@link SendFormRequest}; what is not set is absent. */
@Generated("concordat")
public final class SendFormRequestBuilder {
    private @Nullable String name;
    private @Nullable Long size;
    private @Nullable List<String> tags;

    SendFormRequestBuilder() {}

    SendFormRequestBuilder(SendFormRequest from) {
        name = from.name();
        size = from.size();
        tags = from.tags();
    }

    public SendFormRequestBuilder name(String name) {
        this.name = name;
        return this;
    }

    public SendFormRequestBuilder size(@Nullable Long size) {
        this.size = size;
        return this;
    }

    public SendFormRequestBuilder tags(@Nullable List<String> tags) {
        this.tags = tags;
        return this;
    }

    /** Builds it; a {@link NullPointerException} names a required member that is not set. */
    public SendFormRequest build() {
        return new SendFormRequest(Objects.requireNonNull(name, "name"), size, tags);
    }
}
