package com.example.parcels.codec;

import com.example.parcels.model.Code;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.Codec;
import dev.concordat.runtime.json.JsonIn;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.Text;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Code}. */
@Generated("concordat")
public final class CodeCodec implements Codec<Code> {
    public static final CodeCodec INSTANCE = new CodeCodec();

    private static final String[] REQUIRED = {"code"};
    private static final Text CODE = Text.ANY.secret();

    private CodeCodec() {}

    @Override
    public @Nullable Code read(JsonIn in) {
        if (!in.startObject()) {
            return null;
        }
        long seen = 0;
        String code = null;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "code" -> {
                    seen = in.seen(seen, 0, name);
                    code = CODE.read(in);
                }
                default -> in.unknown(name);
            }
        }
        in.require(seen, REQUIRED);
        if (code == null) {
            return null;
        }
        return new Code(code);
    }

    @Override
    public void write(Code value, JsonOut out) {
        out.startObject();
        out.required("code", CODE, value.code());
        out.endObject();
    }
}
