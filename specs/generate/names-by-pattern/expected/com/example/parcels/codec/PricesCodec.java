package com.example.parcels.codec;

import com.example.parcels.model.Prices;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.Decimal;
import dev.concordat.runtime.json.Expression;
import dev.concordat.runtime.json.FreeMembers;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.MembersRead;
import dev.concordat.runtime.json.NamePatterns;
import dev.concordat.runtime.json.ObjectCodec;
import dev.concordat.runtime.violation.SchemaLocations;
import java.math.BigDecimal;

/** Reads and writes {@link Prices}. */
@Generated("concordat")
public final class PricesCodec extends ObjectCodec<Prices> {
    public static final ObjectCodec<Prices> INSTANCE = new PricesCodec()
            .at(SchemaLocations.of("openapi.yaml#/components/schemas/Prices")
                    .at("openapi.yaml#/components/schemas/Prices/patternProperties/%5E%5BA-Z%5D%7B3%7D$", "*"));

    private final FreeMembers<BigDecimal> additionalProperties =
            additional(NamePatterns.closed(Expression.of("^[A-Z]{3}$")), Decimal.ANY.minimum("0"));

    private PricesCodec() {}

    @Override
    protected Prices make(MembersRead in) {
        return new Prices(in.get(additionalProperties));
    }

    @Override
    protected void writeMembers(Prices value, JsonOut out) {
        out.members(additionalProperties, value.additionalProperties());
    }
}
