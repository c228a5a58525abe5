package com.example.parcels.codec;

import com.example.parcels.model.ParcelFilter;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.Decimal;
import dev.concordat.runtime.json.Formatted;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.Member;
import dev.concordat.runtime.json.MembersRead;
import dev.concordat.runtime.json.ObjectCodec;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Reads and writes {@link ParcelFilter}. */
@Generated("concordat")
public final class ParcelFilterCodec extends ObjectCodec<ParcelFilter> {
    public static final ObjectCodec<ParcelFilter> INSTANCE =
            new ParcelFilterCodec().at("openapi.yaml#/components/schemas/ParcelFilter");

    private final Member<BigDecimal> minWeight = optional("minWeight", Decimal.ANY.minimum("0"));
    private final Member<LocalDate> createdAfter = optional("createdAfter", Formatted.DATE);

    private ParcelFilterCodec() {}

    @Override
    protected ParcelFilter make(MembersRead in) {
        return new ParcelFilter(in.orNull(minWeight), in.orNull(createdAfter));
    }

    @Override
    protected void writeMembers(ParcelFilter value, JsonOut out) {
        out.member(minWeight, value.minWeight());
        out.member(createdAfter, value.createdAfter());
    }
}
