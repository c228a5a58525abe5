package com.example.parcels.model;

import dev.concordat.runtime.Generated;
import dev.concordat.runtime.Tristate;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Generated("concordat")
public record ParcelPatch(Tristate<String> note, @Nullable BigDecimal weight, Tristate<LocalDate> deliverOn) {
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds the values of this record. */
    public Builder with() {
        return new Builder(this);
    }

    /** Builds a {@link ParcelPatch}; what is not set is absent. */
    public static final class Builder {
        private Tristate<String> note = Tristate.absent();
        private @Nullable BigDecimal weight;
        private Tristate<LocalDate> deliverOn = Tristate.absent();

        private Builder() {}

        private Builder(ParcelPatch from) {
            note = from.note();
            weight = from.weight();
            deliverOn = from.deliverOn();
        }

        public Builder note(Tristate<String> note) {
            this.note = note;
            return this;
        }

        public Builder weight(@Nullable BigDecimal weight) {
            this.weight = weight;
            return this;
        }

        public Builder deliverOn(Tristate<LocalDate> deliverOn) {
            this.deliverOn = deliverOn;
            return this;
        }

        public ParcelPatch build() {
            return new ParcelPatch(note, weight, deliverOn);
        }
    }
}
