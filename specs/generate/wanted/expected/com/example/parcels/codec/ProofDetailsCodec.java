package com.example.parcels.codec;

import com.example.parcels.model.ProofDetails;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.Formatted;
import dev.concordat.runtime.json.Int32;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.Member;
import dev.concordat.runtime.json.MembersRead;
import dev.concordat.runtime.json.ObjectCodec;
import java.time.OffsetDateTime;

/** Reads and writes {@link ProofDetails}. */
@Generated("concordat")
public final class ProofDetailsCodec extends ObjectCodec<ProofDetails> {
    public static final ObjectCodec<ProofDetails> INSTANCE =
            new ProofDetailsCodec().at("openapi.yaml#/components/schemas/ProofDetails");

    private final Member<OffsetDateTime> takenAt = required("takenAt", Formatted.DATE_TIME);
    private final Member<Integer> stepsClimbed = optional("stepsClimbed", Int32.ANY.minimum(0));

    private ProofDetailsCodec() {}

    @Override
    protected ProofDetails make(MembersRead in) {
        return new ProofDetails(in.get(takenAt), in.orNull(stepsClimbed));
    }

    @Override
    protected void writeMembers(ProofDetails value, JsonOut out) {
        out.member(takenAt, value.takenAt());
        out.member(stepsClimbed, value.stepsClimbed());
    }
}
