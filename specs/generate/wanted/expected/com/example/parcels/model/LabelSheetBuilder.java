package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.Bytes;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builder of {@link LabelSheet}; what is not set is absent. */
@Generated("concordat")
public final class LabelSheetBuilder {
    private @Nullable List<Bytes> pages;

    LabelSheetBuilder() {}

    LabelSheetBuilder(LabelSheet from) {
        pages = from.pages();
    }

    public LabelSheetBuilder pages(List<Bytes> pages) {
        this.pages = pages;
        return this;
    }

    /** Builds it; a {@link NullPointerException} names a required member that is not set. */
    public LabelSheet build() {
        return new LabelSheet(Objects.requireNonNull(pages, "pages"));
    }
}
