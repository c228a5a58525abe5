package com.example.parcels.codec;

import com.example.parcels.model.Found;
import com.example.parcels.model.FoundOption1;
import com.example.parcels.model.FoundOption2;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.Codec;
import dev.concordat.runtime.json.JsonIn;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.Located;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Found}. */
@Generated("concordat")
public final class FoundCodec implements Codec<Found> {
    public static final Codec<Found> INSTANCE = Located.of(new FoundCodec(), "openapi.yaml#/components/schemas/Found");

    private static final List<Supplier<? extends Codec<? extends Found>>> CASES =
            List.of(() -> FoundOption1Codec.INSTANCE, () -> FoundOption2Codec.INSTANCE);

    private FoundCodec() {}

    @Override
    public @Nullable Found read(JsonIn in) {
        return switch (in.telling("page", "offset")) {
            case 0 -> FoundOption1Codec.INSTANCE.read(in);
            case 1 -> FoundOption2Codec.INSTANCE.read(in);
            default -> in.oneOf(CASES);
        };
    }

    @Override
    public void write(Found value, JsonOut out) {
        if (value instanceof FoundOption1 foundOption1) {
            FoundOption1Codec.INSTANCE.write(foundOption1, out);
        } else if (value instanceof FoundOption2 foundOption2) {
            FoundOption2Codec.INSTANCE.write(foundOption2, out);
        }
    }
}
