package com.example.parcels.codec;

import com.example.parcels.model.Address;
import com.example.parcels.model.BankTransfer;
import com.example.parcels.model.CardPayment;
import com.example.parcels.model.Destination;
import com.example.parcels.model.LabelOrder;
import com.example.parcels.model.LabelSheet;
import com.example.parcels.model.ListParcelsSort;
import com.example.parcels.model.Parcel;
import com.example.parcels.model.ParcelFilter;
import com.example.parcels.model.ParcelInput;
import com.example.parcels.model.ParcelPage;
import com.example.parcels.model.ParcelPatch;
import com.example.parcels.model.ParcelStatus;
import com.example.parcels.model.Payment;
import com.example.parcels.model.Problem;
import com.example.parcels.model.ProofDetails;
import com.example.parcels.model.TrackingEvent;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.Codecs;
import dev.concordat.runtime.violation.InvalidDataException;
import dev.concordat.runtime.violation.Violation;
import java.util.List;

/** The data of the contract from and to JSON: {@code Json.read(Address.class, bytes)}. */
@Generated("concordat")
public final class Json {
    /** The codec of every type, for libraries that look codecs up by class. */
    public static final Codecs CODECS = Codecs.builder()
            .add(Address.class, () -> AddressCodec.INSTANCE)
            .add(BankTransfer.class, () -> BankTransferCodec.INSTANCE)
            .add(CardPayment.class, () -> CardPaymentCodec.INSTANCE)
            .add(Destination.class, () -> DestinationCodec.INSTANCE)
            .add(LabelOrder.class, () -> LabelOrderCodec.INSTANCE)
            .add(LabelSheet.class, () -> LabelSheetCodec.INSTANCE)
            .add(ListParcelsSort.class)
            .add(Parcel.class, () -> ParcelCodec.INSTANCE)
            .add(ParcelFilter.class, () -> ParcelFilterCodec.INSTANCE)
            .add(ParcelInput.class, () -> ParcelInputCodec.INSTANCE)
            .add(ParcelPage.class, () -> ParcelPageCodec.INSTANCE)
            .add(ParcelPatch.class, () -> ParcelPatchCodec.INSTANCE)
            .add(ParcelStatus.class)
            .add(Payment.class, () -> PaymentCodec.INSTANCE)
            .add(Problem.class, () -> ProblemCodec.INSTANCE)
            .add(ProofDetails.class, () -> ProofDetailsCodec.INSTANCE)
            .add(TrackingEvent.class, () -> TrackingEventCodec.INSTANCE)
            .build();

    private Json() {}

    /**
     * Reads one JSON text (RFC 8259).
     *
     * @throws InvalidDataException with all violations, if the text does not match the schema of the type
     */
    public static <T> T read(Class<T> type, byte[] json) {
        return CODECS.read(type, json);
    }

    /** Writes a value as compact UTF-8. */
    public static byte[] write(Object value) {
        return CODECS.write(value);
    }

    /** What a value built in code violates; empty: it matches its schema. */
    public static List<Violation> validate(Object value) {
        return CODECS.validate(value);
    }
}
