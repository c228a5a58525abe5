package com.example.parcels.codec;

import com.example.parcels.model.CardPayment;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.Member;
import dev.concordat.runtime.json.MembersRead;
import dev.concordat.runtime.json.ObjectCodec;
import dev.concordat.runtime.json.Text;
import dev.concordat.runtime.violation.SchemaLocations;

/** Reads and writes {@link CardPayment}. */
@Generated("concordat")
public final class CardPaymentCodec extends ObjectCodec<CardPayment> {
    public static final ObjectCodec<CardPayment> INSTANCE = new CardPaymentCodec()
            .at(SchemaLocations.of("openapi.yaml#/components/schemas/CardPayment")
                    .at("openapi.yaml#/components/schemas/CardPayment/properties/method", "properties/method/type"));

    private final Member<String> method = required("method", Text.ANY.constant("card"));
    private final Member<String> token = required("token", Text.ANY.length(1, Integer.MAX_VALUE));

    private CardPaymentCodec() {}

    @Override
    protected CardPayment make(MembersRead in) {
        return new CardPayment(in.get(token));
    }

    @Override
    protected void writeMembers(CardPayment value, JsonOut out) {
        out.member(method, "card");
        out.member(token, value.token());
    }
}
