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
import java.math.BigDecimal;

/** Reads and writes {@link Prices}. */
@Generated("concordat")
public final class PricesCodec extends ObjectCodec<Prices> {
    public static final PricesCodec INSTANCE = new PricesCodec();

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
