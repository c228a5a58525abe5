package com.example.parcels.codec;

import com.example.parcels.model.Prices;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.Codec;
import dev.concordat.runtime.json.Decimal;
import dev.concordat.runtime.json.Expression;
import dev.concordat.runtime.json.JsonIn;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.NamePatterns;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Prices}. */
@Generated("concordat")
public final class PricesCodec implements Codec<Prices> {
    public static final PricesCodec INSTANCE = new PricesCodec();

    private static final Decimal ADDITIONAL_PROPERTIES = Decimal.ANY.minimum("0");
    private static final NamePatterns NAMES = NamePatterns.closed(Expression.of("^[A-Z]{3}$"));

    private PricesCodec() {}

    @Override
    public @Nullable Prices read(JsonIn in) {
        if (!in.startObject()) {
            return null;
        }
        Map<String, BigDecimal> additionalProperties = new LinkedHashMap<>();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            NAMES.additional(in, additionalProperties, name, ADDITIONAL_PROPERTIES);
        }
        return new Prices(additionalProperties);
    }

    @Override
    public void write(Prices value, JsonOut out) {
        out.startObject();
        if (out.checks()) {
            NAMES.check(value.additionalProperties(), out);
        }
        out.additional(value.additionalProperties(), ADDITIONAL_PROPERTIES);
        out.endObject();
    }
}
