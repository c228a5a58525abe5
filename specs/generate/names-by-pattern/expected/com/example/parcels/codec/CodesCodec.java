package com.example.parcels.codec;

import com.example.parcels.model.Codes;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.assertion.Asserted;
import dev.concordat.runtime.assertion.Assertion;
import dev.concordat.runtime.json.Codec;
import dev.concordat.runtime.json.Expression;
import dev.concordat.runtime.json.Int64;
import dev.concordat.runtime.json.JsonIn;
import dev.concordat.runtime.json.JsonOut;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Codes}. */
@Generated("concordat")
public final class CodesCodec implements Codec<Codes> {
    private static final Assertion ASSERTION = Assertion.propertyNames(Assertion.pattern(Expression.of("^[A-Z]+$")));
    public static final Codec<Codes> INSTANCE = Asserted.of(new CodesCodec(), ASSERTION);

    private static final Int64 ADDITIONAL_PROPERTIES = Int64.ANY;

    private CodesCodec() {}

    @Override
    public @Nullable Codes read(JsonIn in) {
        if (!in.startObject()) {
            return null;
        }
        long seen = 0;
        Long abc = null;
        Map<String, Long> additionalProperties = new LinkedHashMap<>();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "ABC" -> {
                    seen = in.seen(seen, 0, name);
                    abc = Int64.ANY.read(in);
                }
                default -> in.additional(additionalProperties, name, ADDITIONAL_PROPERTIES);
            }
        }
        return new Codes(abc, additionalProperties);
    }

    @Override
    public void write(Codes value, JsonOut out) {
        out.startObject();
        out.optional("ABC", Int64.ANY, value.abc());
        out.additional(value.additionalProperties(), ADDITIONAL_PROPERTIES);
        out.endObject();
    }
}
