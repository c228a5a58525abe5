package com.example.parcels.codec;

import com.example.parcels.model.BankTransfer;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.Codec;
import dev.concordat.runtime.json.Format;
import dev.concordat.runtime.json.Formatted;
import dev.concordat.runtime.json.JsonIn;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.Text;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link BankTransfer}. */
@Generated("concordat")
public final class BankTransferCodec implements Codec<BankTransfer> {
    public static final BankTransferCodec INSTANCE = new BankTransferCodec();

    private static final String[] REQUIRED = {"method", "iban"};
    private static final Text METHOD = Text.ANY.constant("bank");
    private static final Text IBAN = Text.ANY.pattern("^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$");
    private static final Formatted<BigDecimal> AMOUNT = Text.ANY.pattern("^[0-9]+\\.[0-9]{2}$").as(Format.DECIMAL);

    private BankTransferCodec() {}

    @Override
    public @Nullable BankTransfer read(JsonIn in) {
        if (!in.startObject()) {
            return null;
        }
        long seen = 0;
        String iban = null;
        BigDecimal amount = null;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "method" -> {
                    seen = in.seen(seen, 0, name);
                    METHOD.read(in);
                }
                case "iban" -> {
                    seen = in.seen(seen, 1, name);
                    iban = IBAN.read(in);
                }
                case "amount" -> {
                    seen = in.seen(seen, 2, name);
                    amount = AMOUNT.read(in);
                }
                default -> in.unknown(name);
            }
        }
        in.require(seen, REQUIRED);
        if (iban == null) {
            return null;
        }
        return new BankTransfer(iban, amount);
    }

    @Override
    public void write(BankTransfer value, JsonOut out) {
        out.startObject();
        out.required("method", METHOD, "bank");
        out.required("iban", IBAN, value.iban());
        out.optional("amount", AMOUNT, value.amount());
        out.endObject();
    }
}
