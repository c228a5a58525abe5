package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import dev.concordat.runtime.Immutable;
import dev.concordat.runtime.json.Bytes;
import java.util.List;

@Generated("concordat")
public record LabelSheet(List<Bytes> pages) {
    public LabelSheet {
        pages = Immutable.list(pages);
    }

    public static LabelSheetBuilder builder() {
        return new LabelSheetBuilder();
    }

    /** A builder that holds the values of this record. */
    public LabelSheetBuilder with() {
        return new LabelSheetBuilder(this);
    }
}
