package com.example.parcels.codec;

import com.example.parcels.model.ListParcelsSort;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.EnumOf;

/** Reads and writes {@link ListParcelsSort}. */
@Generated("concordat")
public final class ListParcelsSortCodec {
    public static final EnumOf<ListParcelsSort> INSTANCE = EnumOf.of(ListParcelsSort.class, ListParcelsSort::value);

    private ListParcelsSortCodec() {}
}
