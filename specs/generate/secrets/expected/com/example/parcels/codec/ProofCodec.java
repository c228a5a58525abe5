package com.example.parcels.codec;

import com.example.parcels.model.Code;
import com.example.parcels.model.Password;
import com.example.parcels.model.Proof;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.Codec;
import dev.concordat.runtime.json.JsonIn;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.Located;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Proof}. */
@Generated("concordat")
public final class ProofCodec implements Codec<Proof> {
    public static final Codec<Proof> INSTANCE =
            Located.of(new ProofCodec(), "openapi.yaml#/components/schemas/Proof/oneOf");

    private static final List<Supplier<? extends Codec<? extends Proof>>> CASES =
            List.of(() -> PasswordCodec.INSTANCE, () -> CodeCodec.INSTANCE);

    private ProofCodec() {}

    @Override
    public @Nullable Proof read(JsonIn in) {
        return switch (in.telling("password", "code")) {
            case 0 -> PasswordCodec.INSTANCE.read(in);
            case 1 -> CodeCodec.INSTANCE.read(in);
            default -> in.oneOf(CASES);
        };
    }

    @Override
    public void write(Proof value, JsonOut out) {
        if (value instanceof Password password) {
            PasswordCodec.INSTANCE.write(password, out);
        } else if (value instanceof Code code) {
            CodeCodec.INSTANCE.write(code, out);
        }
    }
}
