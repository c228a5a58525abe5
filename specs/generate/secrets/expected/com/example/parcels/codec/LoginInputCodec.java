package com.example.parcels.codec;

import com.example.parcels.model.LoginInput;
import com.example.parcels.model.Proof;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.Bool;
import dev.concordat.runtime.json.Codec;
import dev.concordat.runtime.json.Int32;
import dev.concordat.runtime.json.JsonIn;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.ListOf;
import dev.concordat.runtime.json.Secret;
import dev.concordat.runtime.json.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link LoginInput}. */
@Generated("concordat")
public final class LoginInputCodec implements Codec<LoginInput> {
    public static final LoginInputCodec INSTANCE = new LoginInputCodec();

    private static final String[] REQUIRED = {"proof"};
    private static final Secret<Boolean> TRUSTED = Secret.of(Bool.ANY);
    private static final Secret<Integer> PIN = Secret.of(Int32.ANY.minimum(1000));
    private static final Secret<List<String>> ANSWERS = Secret.of(ListOf.of(Text.ANY).items(0, 3));

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
        Integer pin = null;
        List<String> answers = null;
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
                    trusted = TRUSTED.read(in);
                }
                case "pin" -> {
                    seen = in.seen(seen, 3, name);
                    pin = PIN.read(in);
                }
                case "answers" -> {
                    seen = in.seen(seen, 4, name);
                    answers = ANSWERS.read(in);
                }
                default -> in.skip();
            }
        }
        in.require(seen, REQUIRED);
        if (proof == null) {
            return null;
        }
        return new LoginInput(device, proof, trusted, pin, answers);
    }

    @Override
    public void write(LoginInput value, JsonOut out) {
        out.startObject();
        out.optional("device", Text.ANY, value.device());
        out.required("proof", ProofCodec.INSTANCE, value.proof());
        out.optional("trusted", TRUSTED, value.trusted());
        out.optional("pin", PIN, value.pin());
        out.optional("answers", ANSWERS, value.answers());
        out.endObject();
    }
}
