package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import dev.concordat.runtime.Immutable;
import dev.concordat.runtime.json.JsonValue;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A problem (RFC 9457). */
@Generated("concordat")
public record Problem(
        @Nullable URI type,
        @Nullable String title,
        @Nullable Integer status,
        @Nullable String detail,
        @Nullable URI instance,
        Map<String, JsonValue> additionalProperties) {
    public Problem {
        additionalProperties = Immutable.map(additionalProperties);
    }

    public static ProblemBuilder builder() {
        return new ProblemBuilder();
    }

    /** A builder that holds the values of this record. */
    public ProblemBuilder with() {
        return new ProblemBuilder(this);
    }
}
