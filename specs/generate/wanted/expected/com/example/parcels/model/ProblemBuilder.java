package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.JsonValue;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builder of {@link Problem}; what is not set is absent. */
@Generated("concordat")
public final class ProblemBuilder {
    private @Nullable URI type;
    private @Nullable String title;
    private @Nullable Integer status;
    private @Nullable String detail;
    private @Nullable URI instance;
    private Map<String, JsonValue> additionalProperties = Map.of();

    ProblemBuilder() {}

    ProblemBuilder(Problem from) {
        type = from.type();
        title = from.title();
        status = from.status();
        detail = from.detail();
        instance = from.instance();
        additionalProperties = from.additionalProperties();
    }

    public ProblemBuilder type(@Nullable URI type) {
        this.type = type;
        return this;
    }

    public ProblemBuilder title(@Nullable String title) {
        this.title = title;
        return this;
    }

    public ProblemBuilder status(@Nullable Integer status) {
        this.status = status;
        return this;
    }

    public ProblemBuilder detail(@Nullable String detail) {
        this.detail = detail;
        return this;
    }

    public ProblemBuilder instance(@Nullable URI instance) {
        this.instance = instance;
        return this;
    }

    public ProblemBuilder additionalProperties(Map<String, JsonValue> additionalProperties) {
        this.additionalProperties = additionalProperties;
        return this;
    }

    public Problem build() {
        return new Problem(type, title, status, detail, instance, additionalProperties);
    }
}
