package com.example.library.codec;

import com.example.library.model.Fault;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.Codec;
import dev.concordat.runtime.json.Int64;
import dev.concordat.runtime.json.JsonIn;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.ListOf;
import dev.concordat.runtime.json.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Fault}. */
@Generated("concordat")
public final class FaultCodec implements Codec<Fault> {
    public static final FaultCodec INSTANCE = new FaultCodec();

    private static final String[] REQUIRED = {"code", "reasons"};
    private static final ListOf<String> REASONS = ListOf.of(Text.ANY);

    private FaultCodec() {}

    @Override
    public @Nullable Fault read(JsonIn in) {
        if (!in.startObject()) {
            return null;
        }
        long seen = 0;
        Long code = null;
        List<String> reasons = null;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "code" -> {
                    seen = in.seen(seen, 0, name);
                    code = Int64.ANY.read(in);
                }
                case "reasons" -> {
                    seen = in.seen(seen, 1, name);
                    reasons = REASONS.read(in);
                }
                default -> in.unknown(name);
            }
        }
        in.require(seen, REQUIRED);
        if (code == null || reasons == null) {
            return null;
        }
        return new Fault(code, reasons);
    }

    @Override
    public void write(Fault value, JsonOut out) {
        out.startObject();
        out.required("code", Int64.ANY, value.code());
        out.required("reasons", REASONS, value.reasons());
        out.endObject();
    }
}
