package com.example.parcels.codec;

import com.example.parcels.model.Destination;
import com.example.parcels.model.Parcel;
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
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;

/** Reads and writes {@link Parcel}. */
@Generated("concordat")
public final class ParcelCodec extends ObjectCodec<Parcel> {
    public static final ObjectCodec<Parcel> INSTANCE = new ParcelCodec()
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

    private final Member<OffsetDateTime> createdAt = required("createdAt", Formatted.DATE_TIME);
    private final Member<String> createdBy = optionalNullable("createdBy", Text.ANY);
    private final Member<UUID> id = required("id", Formatted.UUID);
    private final Member<ParcelStatus> status = required("status", EnumOf.of(ParcelStatus.class));
    private final Member<BigDecimal> weight =
            required("weight", Decimal.ANY.exclusiveMinimum("0").maximum("30").multipleOf("0.01"));
    private final Member<Payment> payment = required("payment", () -> PaymentCodec.INSTANCE);
    private final Member<Destination> destination = required("destination", () -> DestinationCodec.INSTANCE);
    private final Member<String> note = optional("note", Text.ANY.length(0, 200));
    private final Member<Map<String, String>> labels =
            optional("labels", MapOf.of(Text.ANY.length(0, 40)).properties(0, 10));

    private ParcelCodec() {}

    @Override
    protected Parcel make(MembersRead in) {
        return new Parcel(
                in.get(createdAt),
                in.orNull(createdBy),
                in.get(id),
                in.get(status),
                in.get(weight),
                in.get(payment),
                in.get(destination),
                in.orNull(note),
                in.orNull(labels));
    }

    @Override
    protected void writeMembers(Parcel value, JsonOut out) {
        out.member(createdAt, value.createdAt());
        out.member(createdBy, value.createdBy());
        out.member(id, value.id());
        out.member(status, value.status());
        out.member(weight, value.weight());
        out.member(payment, value.payment());
        out.member(destination, value.destination());
        out.member(note, value.note());
        out.member(labels, value.labels());
    }
}
