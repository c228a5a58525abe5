package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import dev.concordat.runtime.Tristate;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Builder of {@link ParcelPatch}; what is not set is absent. */
@Generated("concordat")
public final class ParcelPatchBuilder {
    private Tristate<String> note = Tristate.absent();
    private @Nullable BigDecimal weight;
    private Tristate<LocalDate> deliverOn = Tristate.absent();

    ParcelPatchBuilder() {}

    ParcelPatchBuilder(ParcelPatch from) {
        note = from.note();
        weight = from.weight();
        deliverOn = from.deliverOn();
    }

    public ParcelPatchBuilder note(Tristate<String> note) {
        this.note = note;
        return this;
    }

    public ParcelPatchBuilder weight(@Nullable BigDecimal weight) {
        this.weight = weight;
        return this;
    }

    public ParcelPatchBuilder deliverOn(Tristate<LocalDate> deliverOn) {
        this.deliverOn = deliverOn;
        return this;
    }

    public ParcelPatch build() {
        return new ParcelPatch(note, weight, deliverOn);
    }
}
