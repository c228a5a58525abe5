package com.example.parcels.codec;

import com.example.parcels.model.SizeString;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.EnumOf;

/** Reads and writes {@link SizeString}. */
@Generated("concordat")
public final class SizeStringCodec {
    public static final EnumOf<SizeString> INSTANCE = EnumOf.of(SizeString.class, SizeString::value);

    private SizeStringCodec() {}
}
