package com.example.parcels.codec;

import com.example.parcels.model.LoginInput;
import com.example.parcels.model.Proof;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.Bool;
import dev.concordat.runtime.json.Codec;
import dev.concordat.runtime.json.JsonIn;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.Text;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link LoginInput}. */
@Generated("concordat")
public final class LoginInputCodec implements Codec<LoginInput> {
    public static final LoginInputCodec INSTANCE = new LoginInputCodec();

    private static final String[] REQUIRED = {"proof"};

    private LoginInputCodec() {}

    @Override
    public @Nullable LoginInput read(JsonIn in) {
        if (!in.startObject()) {
            return null;
        }
        long seen = 0;
        String device = null;
        Proof proof = null;
        Boolean trusted = null;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "device" -> {
                    seen = in.seen(seen, 1, name);
                    device = Text.ANY.read(in);
                }
                case "proof" -> {
                    seen = in.seen(seen, 0, name);
                    proof = ProofCodec.INSTANCE.read(in);
                }
                case "trusted" -> {
                    seen = in.seen(seen, 2, name);
                    trusted = Bool.ANY.read(in);
                }
                default -> in.skip();
            }
        }
        in.require(seen, REQUIRED);
        if (proof == null) {
            return null;
        }
        return new LoginInput(device, proof, trusted);
    }

    @Override
    public void write(LoginInput value, JsonOut out) {
        out.startObject();
        out.optional("device", Text.ANY, value.device());
        out.required("proof", ProofCodec.INSTANCE, value.proof());
        out.optional("trusted", Bool.ANY, value.trusted());
        out.endObject();
    }
}
