package com.example.books.model;

import dev.concordat.runtime.Generated;
import dev.concordat.runtime.Immutable;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Generated("concordat")
public record Grid(@Nullable List<List<Long>> rows) {
    public Grid {
        rows = Immutable.listOrNull(rows);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds the values of this record. */
    public Builder with() {
        return new Builder(this);
    }

    /** Builds a {@link Grid}; what is not set is absent. */
    public static final class Builder {
        private @Nullable List<List<Long>> rows;

        private Builder() {}

        private Builder(Grid from) {
            rows = from.rows();
        }

        public Builder rows(@Nullable List<List<Long>> rows) {
            this.rows = rows;
            return this;
        }

        public Grid build() {
            return new Grid(rows);
        }
    }
}
