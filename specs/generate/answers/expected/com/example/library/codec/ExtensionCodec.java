package com.example.library.codec;

import com.example.library.model.Extension;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.Codec;
import dev.concordat.runtime.json.Int64;
import dev.concordat.runtime.json.JsonIn;
import dev.concordat.runtime.json.JsonOut;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Extension}. */
@Generated("concordat")
public final class ExtensionCodec implements Codec<Extension> {
    public static final ExtensionCodec INSTANCE = new ExtensionCodec();

    private static final String[] REQUIRED = {"days"};
    private static final Int64 DAYS = Int64.ANY.minimum(1);

    private ExtensionCodec() {}

    @Override
    public @Nullable Extension read(JsonIn in) {
        if (!in.startObject()) {
            return null;
        }
        long seen = 0;
        Long days = null;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "days" -> {
                    seen = in.seen(seen, 0, name);
                    days = DAYS.read(in);
                }
                default -> in.skip();
            }
        }
        in.require(seen, REQUIRED);
        if (days == null) {
            return null;
        }
        return new Extension(days);
    }

    @Override
    public void write(Extension value, JsonOut out) {
        out.startObject();
        out.required("days", DAYS, value.days());
        out.endObject();
    }
}
