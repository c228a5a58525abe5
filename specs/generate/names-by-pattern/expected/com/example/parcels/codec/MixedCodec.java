package com.example.parcels.codec;

import com.example.parcels.model.Mixed;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.assertion.Asserted;
import dev.concordat.runtime.assertion.Assertion;
import dev.concordat.runtime.json.AnyValue;
import dev.concordat.runtime.json.Codec;
import dev.concordat.runtime.json.Expression;
import dev.concordat.runtime.json.Int64;
import dev.concordat.runtime.json.JsonIn;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Mixed}. */
@Generated("concordat")
public final class MixedCodec implements Codec<Mixed> {
    private static final Assertion ASSERTION = Assertion.allOf(
            Assertion.property("id", Assertion.type("integer")),
            Assertion.patternProperty(Expression.of("^n_"), Assertion.type("integer")),
            Assertion.patternProperty(Expression.of("^s_"), Assertion.type("string")),
            Assertion.additionalProperties(
                    List.of("id"),
                    List.of(Expression.of("^n_"), Expression.of("^s_")),
                    Assertion.never()));
    public static final Codec<Mixed> INSTANCE = Asserted.of(new MixedCodec(), ASSERTION);

    private static final AnyValue ADDITIONAL_PROPERTIES = AnyValue.ANY;

    private MixedCodec() {}

    @Override
    public @Nullable Mixed read(JsonIn in) {
        if (!in.startObject()) {
            return null;
        }
        long seen = 0;
        Long id = null;
        Map<String, JsonValue> additionalProperties = new LinkedHashMap<>();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "id" -> {
                    seen = in.seen(seen, 0, name);
                    id = Int64.ANY.read(in);
                }
                default -> in.additional(additionalProperties, name, ADDITIONAL_PROPERTIES);
            }
        }
        return new Mixed(id, additionalProperties);
    }

    @Override
    public void write(Mixed value, JsonOut out) {
        out.startObject();
        out.optional("id", Int64.ANY, value.id());
        out.additional(value.additionalProperties(), ADDITIONAL_PROPERTIES);
        out.endObject();
    }
}
