package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.example.parcels.model.CardPayment;
import com.example.parcels.model.Parcel;
import com.example.parcels.model.ParcelStatus;
import com.example.parcels.model.Payment;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ParcelTest {

    @Test
    void usesGeneratedTypes() {
        Parcel parcel = Parcel.builder()
                .id(new UUID(1, 2))
                .payment(new Payment.Iban("DE00"))
                .status(ParcelStatus.IN_TRANSIT)
                .tags(List.of("fragile"))
                .build();
        String paid = parcel.payment().fold(CardPayment::token, Payment.Iban::value);
        assertEquals("DE00", paid);
        assertEquals("in-transit", parcel.status().value());
        assertEquals("changed", parcel.with().class_("changed").build().class_());
    }

    @Test
    void refusesToBuildWithoutWhatIsRequired() {
        assertThrows(NullPointerException.class, () -> Parcel.builder().build());
    }
}
