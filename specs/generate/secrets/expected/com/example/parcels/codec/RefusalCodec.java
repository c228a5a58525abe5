package com.example.parcels.codec;

import com.example.parcels.model.Code;
import com.example.parcels.model.Reason;
import com.example.parcels.model.Refusal;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.Codec;
import dev.concordat.runtime.json.JsonIn;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.Located;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Refusal}. */
@Generated("concordat")
public final class RefusalCodec implements Codec<Refusal> {
    public static final Codec<Refusal> INSTANCE =
            Located.of(new RefusalCodec(), "openapi.yaml#/components/schemas/Refusal/oneOf");

    private static final List<Supplier<? extends Codec<? extends Refusal>>> CASES =
            List.of(() -> CodeCodec.INSTANCE, () -> ReasonCodec.INSTANCE);

    private RefusalCodec() {}

    @Override
    public @Nullable Refusal read(JsonIn in) {
        return switch (in.telling("code", "reason")) {
            case 0 -> CodeCodec.INSTANCE.read(in);
            case 1 -> ReasonCodec.INSTANCE.read(in);
            default -> in.oneOf(CASES);
        };
    }

    @Override
    public void write(Refusal value, JsonOut out) {
        if (value instanceof Code code) {
            CodeCodec.INSTANCE.write(code, out);
        } else if (value instanceof Reason reason) {
            ReasonCodec.INSTANCE.write(reason, out);
        }
    }
}
