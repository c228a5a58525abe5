package com.example.parcels.codec;

import com.example.parcels.model.SizeNumber;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.NumberEnumOf;

/** Reads and writes {@link SizeNumber}. */
@Generated("concordat")
public final class SizeNumberCodec {
    public static final NumberEnumOf<SizeNumber> INSTANCE = NumberEnumOf.ofLongs(SizeNumber.class, SizeNumber::value);

    private SizeNumberCodec() {}
}
