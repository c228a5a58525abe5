package com.example.parcels.codec;

import com.example.parcels.model.Payment;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.Codec;
import dev.concordat.runtime.json.Int64;
import dev.concordat.runtime.json.JsonIn;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.Text;
import dev.concordat.runtime.violation.PointedReport;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Payment}. */
@Generated("concordat")
public final class PaymentCodec implements Codec<Payment> {
    public static final PaymentCodec INSTANCE = new PaymentCodec();

    private static final String[] REQUIRED = {"amount"};

    private PaymentCodec() {}

    @Override
    public @Nullable Payment read(JsonIn in) {
        if (!in.startObject()) {
            return null;
        }
        long seen = 0;
        Long amount = null;
        String card = null;
        String iban = null;
        String voucher = null;
        String bank = null;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "amount" -> {
                    seen = in.seen(seen, 0, name);
                    amount = Int64.ANY.read(in);
                }
                case "card" -> {
                    seen = in.seen(seen, 1, name);
                    card = Text.ANY.read(in);
                }
                case "iban" -> {
                    seen = in.seen(seen, 2, name);
                    iban = Text.ANY.read(in);
                }
                case "voucher" -> {
                    seen = in.seen(seen, 3, name);
                    voucher = Text.ANY.read(in);
                }
                case "bank" -> {
                    seen = in.seen(seen, 4, name);
                    bank = Text.ANY.read(in);
                }
                default -> in.skip();
            }
        }
        in.require(seen, REQUIRED);
        demand((seen & 1L << 1) != 0, (seen & 1L << 2) != 0, (seen & 1L << 3) != 0, (seen & 1L << 4) != 0, in);
        if (amount == null) {
            return null;
        }
        return new Payment(amount, card, iban, voucher, bank);
    }

    @Override
    public void write(Payment value, JsonOut out) {
        if (out.checks()) {
            demand(value.card() != null, value.iban() != null, value.voucher() != null, value.bank() != null, out);
        }
        out.startObject();
        out.required("amount", Int64.ANY, value.amount());
        out.optional("card", Text.ANY, value.card());
        out.optional("iban", Text.ANY, value.iban());
        out.optional("voucher", Text.ANY, value.voucher());
        out.optional("bank", Text.ANY, value.bank());
        out.endObject();
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
