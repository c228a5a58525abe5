package com.example.parcels.codec;

import com.example.parcels.model.Destination;
import com.example.parcels.model.ParcelInput;
import com.example.parcels.model.ParcelStatus;
import com.example.parcels.model.Payment;
import dev.concordat.runtime.Generated;
import dev.concordat.runtime.json.Decimal;
import dev.concordat.runtime.json.EnumOf;
import dev.concordat.runtime.json.Formatted;
import dev.concordat.runtime.json.JsonOut;
import dev.concordat.runtime.json.MapOf;
import dev.concordat.runtime.json.Member;
import dev.concordat.runtime.json.MembersRead;
import dev.concordat.runtime.json.ObjectCodec;
import dev.concordat.runtime.json.Text;
import dev.concordat.runtime.violation.SchemaLocations;
import java.math.BigDecimal;
import java.util.Map;

/** Reads and writes {@link ParcelInput}. */
@Generated("concordat")
public final class ParcelInputCodec extends ObjectCodec<ParcelInput> {
    public static final ObjectCodec<ParcelInput> INSTANCE = new ParcelInputCodec()
            .at(SchemaLocations.of("openapi.yaml#/components/schemas/Parcel")
                    .members("openapi.yaml#/components/schemas/Audited", "createdAt", "createdBy")
                    .members("openapi.yaml#/components/schemas/Parcel/allOf/1", "id", "status", "weight", "payment")
                    .members("openapi.yaml#/components/schemas/Parcel/allOf/1", "destination", "accessCode", "note")
                    .members("openapi.yaml#/components/schemas/Parcel/allOf/1", "labels")
                    .at("openapi.yaml#/components/schemas/Parcel/allOf/1/type", "type")
                    .at("openapi.yaml#/components/schemas/ParcelStatus", "properties/status")
                    .at(
                            "openapi.yaml#/components/schemas/Parcel/allOf/1/properties/labels/additionalProperties",
                            "properties/labels/*"));

    private final Member<BigDecimal> weight =
            required("weight", Decimal.ANY.exclusiveMinimum("0").maximum("30").multipleOf("0.01"));
    private final Member<Payment> payment = required("payment", () -> PaymentCodec.INSTANCE);
    private final Member<Destination> destination = required("destination", () -> DestinationCodec.INSTANCE);
    private final Member<String> accessCode = required("accessCode", Text.ANY.length(4, Integer.MAX_VALUE).secret());
    private final Member<String> note = optional("note", Text.ANY.length(0, 200));
    private final Member<Map<String, String>> labels =
            optional("labels", MapOf.of(Text.ANY.length(0, 40)).properties(0, 10));

    private ParcelInputCodec() {
        optional("createdAt", Formatted.DATE_TIME); // readOnly: checked, not kept
        optionalNullable("createdBy", Text.ANY); // readOnly: checked, not kept
        optional("id", Formatted.UUID); // readOnly: checked, not kept
        optional("status", EnumOf.of(ParcelStatus.class)); // readOnly: checked, not kept
    }

    @Override
    protected ParcelInput make(MembersRead in) {
        return new ParcelInput(
                in.get(weight),
                in.get(payment),
                in.get(destination),
                in.get(accessCode),
                in.orNull(note),
                in.orNull(labels));
    }

    @Override
    protected void writeMembers(ParcelInput value, JsonOut out) {
        out.member(weight, value.weight());
        out.member(payment, value.payment());
        out.member(destination, value.destination());
        out.member(accessCode, value.accessCode());
        out.member(note, value.note());
        out.member(labels, value.labels());
    }
}
