package com.example.parcels.codec;

import com.example.parcels.model.Level;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.NumberEnumOf;

/** Reads and writes {@link Level}. */
@Generated("concordat")
public final class LevelCodec {
    public static final NumberEnumOf<Level> INSTANCE = NumberEnumOf.ofLongs(Level.class, Level::value);

    private LevelCodec() {}
}
