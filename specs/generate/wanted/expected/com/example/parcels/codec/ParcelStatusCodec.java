package com.example.parcels.codec;

import com.example.parcels.model.ParcelStatus;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.EnumOf;

/** Reads and writes {@link ParcelStatus}. */
@Generated("concordat")
public final class ParcelStatusCodec {
    public static final EnumOf<ParcelStatus> INSTANCE = EnumOf.of(ParcelStatus.class, ParcelStatus::value);

    private ParcelStatusCodec() {}
}
