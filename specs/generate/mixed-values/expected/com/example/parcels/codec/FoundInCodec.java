package com.example.parcels.codec;

import com.example.parcels.model.FoundIn;
import com.example.parcels.model.FoundInOption1;
import com.example.parcels.model.FoundInOption2;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.Codec;
import dev.concordat.runtime.json.JsonIn;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.Located;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link FoundIn}. */
@Generated("concordat")
public final class FoundInCodec implements Codec<FoundIn> {
    public static final Codec<FoundIn> INSTANCE =
            Located.of(new FoundInCodec(), "openapi.yaml#/components/schemas/FoundIn");

    private static final List<Supplier<? extends Codec<? extends FoundIn>>> CASES =
            List.of(() -> FoundInOption1Codec.INSTANCE, () -> FoundInOption2Codec.INSTANCE);

    private FoundInCodec() {}

    @Override
    public @Nullable FoundIn read(JsonIn in) {
        return switch (in.telling("page", "offset")) {
            case 0 -> FoundInOption1Codec.INSTANCE.read(in);
            case 1 -> FoundInOption2Codec.INSTANCE.read(in);
            default -> in.oneOf(CASES);
        };
    }

    @Override
    public void write(FoundIn value, JsonOut out) {
        if (value instanceof FoundInOption1 foundInOption1) {
            FoundInOption1Codec.INSTANCE.write(foundInOption1, out);
        } else if (value instanceof FoundInOption2 foundInOption2) {
            FoundInOption2Codec.INSTANCE.write(foundInOption2, out);
        }
    }
}
