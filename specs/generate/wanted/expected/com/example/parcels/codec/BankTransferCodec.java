package com.example.parcels.codec;

import com.example.parcels.model.BankTransfer;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.Format;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.Member;
import dev.concordat.runtime.json.MembersRead;
import dev.concordat.runtime.json.ObjectCodec;
import dev.concordat.runtime.json.Text;
import dev.concordat.runtime.violation.SchemaLocations;
import java.math.BigDecimal;

/** Reads and writes {@link BankTransfer}. */
@Generated("concordat")
public final class BankTransferCodec extends ObjectCodec<BankTransfer> {
    public static final ObjectCodec<BankTransfer> INSTANCE = new BankTransferCodec()
            .at(SchemaLocations.of("openapi.yaml#/components/schemas/BankTransfer")
                    .at("openapi.yaml#/components/schemas/BankTransfer/properties/method", "properties/method/type"));

    private final Member<String> method = required("method", Text.ANY.constant("bank"));
    private final Member<String> iban = required("iban", Text.ANY.pattern("^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$"));
    private final Member<BigDecimal> amount =
            optional("amount", Text.ANY.pattern("^[0-9]+\\.[0-9]{2}$").as(Format.DECIMAL));

    private BankTransferCodec() {
        closed();
    }

    @Override
    protected BankTransfer make(MembersRead in) {
        return new BankTransfer(in.get(iban), in.orNull(amount));
    }

    @Override
    protected void writeMembers(BankTransfer value, JsonOut out) {
        out.member(method, "bank");
        out.member(iban, value.iban());
        out.member(amount, value.amount());
    }
}
