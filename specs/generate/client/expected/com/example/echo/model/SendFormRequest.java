package com.example.echo.model;

import dev.concordat.runtime.Generated;
import dev.concordat.runtime.Immutable;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Generated("concordat")
public record SendFormRequest(String name, @Nullable Long size, @Nullable List<String> tags) {
    public SendFormRequest {
        tags = Immutable.listOrNull(tags);
    }

    public static SendFormRequestBuilder builder() {
        return new SendFormRequestBuilder();
    }

    /** A builder that holds the values of this record. */
    public SendFormRequestBuilder with() {
        return new SendFormRequestBuilder(this);
    }
}
