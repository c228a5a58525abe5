package com.example.parcels.codec;

import com.example.parcels.model.ProofDetails;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.Codec;
import dev.concordat.runtime.json.Format;
import dev.concordat.runtime.json.Formatted;
import dev.concordat.runtime.json.Int32;
import dev.concordat.runtime.json.JsonIn;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.Text;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link ProofDetails}. */
@Generated("concordat")
public final class ProofDetailsCodec implements Codec<ProofDetails> {
    public static final ProofDetailsCodec INSTANCE = new ProofDetailsCodec();

    private static final String[] REQUIRED = {"takenAt"};
    private static final Formatted<OffsetDateTime> TAKEN_AT = Text.ANY.as(Format.DATE_TIME);
    private static final Int32 STEPS_CLIMBED = Int32.ANY.minimum(0);

    private ProofDetailsCodec() {}

    @Override
    public @Nullable ProofDetails read(JsonIn in) {
        if (!in.startObject()) {
            return null;
        }
        long seen = 0;
        OffsetDateTime takenAt = null;
        Integer stepsClimbed = null;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "takenAt" -> {
                    seen = in.seen(seen, 0, name);
                    takenAt = TAKEN_AT.read(in);
                }
                case "stepsClimbed" -> {
                    seen = in.seen(seen, 1, name);
                    stepsClimbed = STEPS_CLIMBED.read(in);
                }
                default -> in.skip();
            }
        }
        in.require(seen, REQUIRED);
        if (takenAt == null) {
            return null;
        }
        return new ProofDetails(takenAt, stepsClimbed);
    }

    @Override
    public void write(ProofDetails value, JsonOut out) {
        out.startObject();
        out.required("takenAt", TAKEN_AT, value.takenAt());
        out.optional("stepsClimbed", STEPS_CLIMBED, value.stepsClimbed());
        out.endObject();
    }
}
