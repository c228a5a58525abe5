package com.example.parcels.codec;

import com.example.parcels.model.LoginInput;
import com.example.parcels.model.Proof;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.Bool;
import dev.concordat.runtime.json.Int32;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.ListOf;
import dev.concordat.runtime.json.Member;
import dev.concordat.runtime.json.MembersRead;
import dev.concordat.runtime.json.ObjectCodec;
import dev.concordat.runtime.json.Secret;
import dev.concordat.runtime.json.Text;
import dev.concordat.runtime.violation.SchemaLocations;
import java.util.List;

/** Reads and writes {@link LoginInput}. */
@Generated("concordat")
public final class LoginInputCodec extends ObjectCodec<LoginInput> {
    public static final ObjectCodec<LoginInput> INSTANCE = new LoginInputCodec()
            .at(SchemaLocations.of("openapi.yaml#/components/schemas/Login")
                    .at("openapi.yaml#/components/schemas/Login/properties/answers/items", "properties/answers/*"));

    private final Member<String> device = optional("device", Text.ANY);
    private final Member<Proof> proof = required("proof", () -> ProofCodec.INSTANCE);
    private final Member<Boolean> trusted = optional("trusted", Secret.of(Bool.ANY));
    private final Member<Integer> pin = optional("pin", Secret.of(Int32.ANY.minimum(1000)));
    private final Member<List<String>> answers = optional("answers", Secret.of(ListOf.of(Text.ANY).items(0, 3)));

    private LoginInputCodec() {}

    @Override
    protected LoginInput make(MembersRead in) {
        return new LoginInput(in.orNull(device), in.get(proof), in.orNull(trusted), in.orNull(pin), in.orNull(answers));
    }

    @Override
    protected void writeMembers(LoginInput value, JsonOut out) {
        out.member(device, value.device());
        out.member(proof, value.proof());
        out.member(trusted, value.trusted());
        out.member(pin, value.pin());
        out.member(answers, value.answers());
    }
}
