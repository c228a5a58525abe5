package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import dev.concordat.runtime.Tristate;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Generated("concordat")
public record ParcelPatch(Tristate<String> note, @Nullable BigDecimal weight, Tristate<LocalDate> deliverOn) {
    public static ParcelPatchBuilder builder() {
        return new ParcelPatchBuilder();
    }

    /** A builder that holds the values of this record. */
    public ParcelPatchBuilder with() {
        return new ParcelPatchBuilder(this);
    }
}
