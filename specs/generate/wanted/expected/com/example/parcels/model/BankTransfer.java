package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code BankTransfer}.
 *
 * @param amount In euros.
 */
@Generated("concordat")
public record BankTransfer(String iban, @Nullable BigDecimal amount) implements Payment {
    public static BankTransferBuilder builder() {
        return new BankTransferBuilder();
    }

    /** A builder that holds the values of this record. */
    public BankTransferBuilder with() {
        return new BankTransferBuilder(this);
    }
}
