package com.example.parcels.codec;

import com.example.parcels.model.Joined;
import com.example.parcels.model.JoinedOption1;
import com.example.parcels.model.JoinedOption2;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.Codec;
import dev.concordat.runtime.json.JsonIn;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.Located;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Joined}. */
@Generated("concordat")
public final class JoinedCodec implements Codec<Joined> {
    public static final Codec<Joined> INSTANCE =
            Located.of(new JoinedCodec(), "openapi.yaml#/components/schemas/Joined");

    private static final List<Supplier<? extends Codec<? extends Joined>>> CASES =
            List.of(() -> JoinedOption1Codec.INSTANCE, () -> JoinedOption2Codec.INSTANCE);

    private JoinedCodec() {}

    @Override
    public @Nullable Joined read(JsonIn in) {
        return switch (in.telling("page", "offset")) {
            case 0 -> JoinedOption1Codec.INSTANCE.read(in);
            case 1 -> JoinedOption2Codec.INSTANCE.read(in);
            default -> in.oneOf(CASES);
        };
    }

    @Override
    public void write(Joined value, JsonOut out) {
        if (value instanceof JoinedOption1 joinedOption1) {
            JoinedOption1Codec.INSTANCE.write(joinedOption1, out);
        } else if (value instanceof JoinedOption2 joinedOption2) {
            JoinedOption2Codec.INSTANCE.write(joinedOption2, out);
        }
    }
}
