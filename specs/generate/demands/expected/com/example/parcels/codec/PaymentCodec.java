package com.example.parcels.codec;

import com.example.parcels.model.Payment;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.Int64;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.Member;
import dev.concordat.runtime.json.MembersRead;
import dev.concordat.runtime.json.ObjectCodec;
import dev.concordat.runtime.json.Text;
import dev.concordat.runtime.violation.PointedReport;
import dev.concordat.runtime.violation.SchemaLocations;

/** Reads and writes {@link Payment}. */
@Generated("concordat")
public final class PaymentCodec extends ObjectCodec<Payment> {
    public static final ObjectCodec<Payment> INSTANCE = new PaymentCodec()
            .at(SchemaLocations.of("openapi.yaml#/components/schemas/Payment")
                    .at("openapi.yaml#/components/schemas/Payment", "anyOf", "not", "propertyNames", "required/card")
                    .at(
                            "openapi.yaml#/components/schemas/Payment",
                            "required/iban",
                            "required/voucher",
                            "required/bank"));

    private final Member<Long> amount = required("amount", Int64.ANY);
    private final Member<String> card = optional("card", Text.ANY);
    private final Member<String> iban = optional("iban", Text.ANY);
    private final Member<String> voucher = optional("voucher", Text.ANY);
    private final Member<String> bank = optional("bank", Text.ANY);

    private PaymentCodec() {}

    @Override
    protected Payment make(MembersRead in) {
        return new Payment(in.get(amount), in.orNull(card), in.orNull(iban), in.orNull(voucher), in.orNull(bank));
    }

    @Override
    protected void writeMembers(Payment value, JsonOut out) {
        out.member(amount, value.amount());
        out.member(card, value.card());
        out.member(iban, value.iban());
        out.member(voucher, value.voucher());
        out.member(bank, value.bank());
    }

    @Override
    protected void check(MembersRead in) {
        demand(in.has(card), in.has(iban), in.has(voucher), in.has(bank), in.report());
    }

    @Override
    protected void check(Payment value, JsonOut out) {
        demand(value.card() != null, value.iban() != null, value.voucher() != null, value.bank() != null, out);
    }

    /** Checks which members are there together. */
    private static void demand(boolean card, boolean iban, boolean voucher, boolean bank, PointedReport report) {
        if (bank && !iban) {
            report.violation("/iban", "dependentRequired", "bank", null);
        }
        if ((card ? 1 : 0) + (iban && bank ? 1 : 0) + (voucher ? 1 : 0) != 1) {
            report.violation("", "oneOf", "card or iban and bank or voucher", null);
        }
    }
}
