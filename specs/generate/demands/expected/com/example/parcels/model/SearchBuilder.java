package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** Builder of {@link Search}; what is not set is absent. */
@Generated("concordat")
public final class SearchBuilder {
    private @Nullable String query;
    private @Nullable JsonValue other;

    SearchBuilder() {}

    SearchBuilder(Search from) {
        query = from.query();
        other = from.other();
    }

    public SearchBuilder query(@Nullable String query) {
        this.query = query;
        return this;
    }

    public SearchBuilder other(@Nullable JsonValue other) {
        this.other = other;
        return this;
    }

    public Search build() {
        return new Search(query, other);
    }
}
