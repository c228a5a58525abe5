package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Builder of {@link BankTransfer}; what is not set is absent. */
@Generated("concordat")
public final class BankTransferBuilder {
    private @Nullable String iban;
    private @Nullable BigDecimal amount;

    BankTransferBuilder() {}

    BankTransferBuilder(BankTransfer from) {
        iban = from.iban();
        amount = from.amount();
    }

    public BankTransferBuilder iban(String iban) {
        this.iban = iban;
        return this;
    }

    /** In euros. */
    public BankTransferBuilder amount(@Nullable BigDecimal amount) {
        this.amount = amount;
        return this;
    }

    /** Builds it; a {@link NullPointerException} names a required member that is not set. */
    public BankTransfer build() {
        return new BankTransfer(Objects.requireNonNull(iban, "iban"), amount);
    }
}
