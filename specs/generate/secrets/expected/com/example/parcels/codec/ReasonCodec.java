package com.example.parcels.codec;

import com.example.parcels.model.Reason;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.Codec;
import dev.concordat.runtime.json.JsonIn;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.Text;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Reason}. */
@Generated("concordat")
public final class ReasonCodec implements Codec<Reason> {
    public static final ReasonCodec INSTANCE = new ReasonCodec();

    private static final String[] REQUIRED = {"reason"};

    private ReasonCodec() {}

    @Override
    public @Nullable Reason read(JsonIn in) {
        if (!in.startObject()) {
            return null;
        }
        long seen = 0;
        String reason = null;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "reason" -> {
                    seen = in.seen(seen, 0, name);
                    reason = Text.ANY.read(in);
                }
                default -> in.unknown(name);
            }
        }
        in.require(seen, REQUIRED);
        if (reason == null) {
            return null;
        }
        return new Reason(reason);
    }

    @Override
    public void write(Reason value, JsonOut out) {
        out.startObject();
        out.required("reason", Text.ANY, value.reason());
        out.endObject();
    }
}
