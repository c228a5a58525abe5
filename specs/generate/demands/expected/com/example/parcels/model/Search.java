package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** The members that are asked for need not have a type. */
@Generated("concordat")
public record Search(@Nullable String query, @Nullable JsonValue other) {
    public static SearchBuilder builder() {
        return new SearchBuilder();
    }

    /** A builder that holds the values of this record. */
    public SearchBuilder with() {
        return new SearchBuilder(this);
    }
}
